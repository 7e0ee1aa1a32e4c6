package dev.thither.project;

import dev.thither.text.Origin;
import java.util.Map;

/** Where the values of a configuration were written. Keys are paths: {@code overrides[0].rules.empty}. */
public final class Origins {
    static final Origins NONE = new Origins(Map.of());

    private final Map<String, Origin> byKey;

    Origins(Map<String, Origin> byKey) {
        this.byKey = Map.copyOf(byKey);
    }

    /** Where the value of a key was written. */
    public Origin of(String key) {
        return byKey.getOrDefault(key, Origin.DEFAULT);
    }
}
