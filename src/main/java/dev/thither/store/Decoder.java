package dev.thither.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads what an {@link Encoder} wrote. */
final class Decoder {
    private static final int SEVEN_BITS = 0x7F;

    private final ByteBuffer bytes;
    private final String[] strings;

    Decoder(ByteBuffer bytes) {
        this.bytes = bytes.duplicate();
        this.strings = new String[(int) number()];
        for (var i = 0; i < strings.length; i++) {
            strings[i] = text();
        }
    }

    long number() {
        var number = 0L;
        for (var shift = 0; ; shift += 7) {
            var next = bytes.get();
            number |= (long) (next & SEVEN_BITS) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    String string() {
        return strings[(int) number()];
    }

    private String text() {
        var head = number();
        var length = (int) (head >>> 1);
        if ((head & 1) == 0) {
            var latin = new byte[length];
            bytes.get(latin);
            return new String(latin, StandardCharsets.ISO_8859_1);
        }
        var text = new char[length];
        for (var i = 0; i < length; i++) {
            text[i] = bytes.getChar();
        }
        return new String(text);
    }
}
