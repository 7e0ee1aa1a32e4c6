package dev.thither.cli;

import java.io.Serial;

/** Arguments that cannot be followed; the message is one line. */
final class UsageException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    UsageException(String message) {
        super(message);
    }
}
