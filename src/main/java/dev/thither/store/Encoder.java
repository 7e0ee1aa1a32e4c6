package dev.thither.store;

import java.util.HashMap;
import java.util.Map;

/** Writes numbers and strings; each string once, however often it is given. */
final class Encoder {
    private final Map<String, Integer> known = new HashMap<>();
    private final Bytes strings = new Bytes();
    private final Bytes values = new Bytes();

    void number(long number) {
        values.number(number);
    }

    void string(String text) {
        var at = known.get(text);
        if (at == null) {
            at = known.size();
            known.put(text, at);
            strings.text(text);
        }
        values.number(at);
    }

    /** All that was written: how many strings, these, and then the values. */
    byte[] bytes() {
        var all = new Bytes();
        all.number(known.size());
        all.bytes(strings);
        all.bytes(values);
        return all.copy();
    }
}
