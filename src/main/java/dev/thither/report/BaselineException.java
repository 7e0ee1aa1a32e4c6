package dev.thither.report;

import java.io.Serial;

/** A baseline that cannot be read; the message is one line that names the file, the place and what to do. */
public final class BaselineException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    BaselineException(String message) {
        super(message);
    }
}
