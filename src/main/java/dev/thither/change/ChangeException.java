package dev.thither.change;

import java.io.Serial;

/** What changed cannot be told; the message is one line that says why and what to do. */
public final class ChangeException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    ChangeException(String message) {
        super(message);
    }

    ChangeException(String message, Throwable cause) {
        super(message, cause);
    }
}
