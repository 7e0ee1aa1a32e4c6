package dev.thither.theme;

/**
 * A template that cannot be read or filled in. The message is one line and names the template, the line in it and the
 * page.
 */
public final class TemplateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TemplateException(String message, Throwable cause) {
        super(message, cause);
    }
}
