package dev.thither.lint;

import java.io.Serial;

/** A rule from outside the product that cannot be used; the message is one line that names it and what is wrong. */
public final class RuleException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    public RuleException(String message) {
        super(message);
    }
}
