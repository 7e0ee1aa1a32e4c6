package dev.thither.cli;

/** How a list is written: for people or for programs. */
enum ListFormat {
    TEXT,
    JSON;

    /** What {@code --format} asks for; text without it. */
    static ListFormat of(Invocation invocation) {
        var word = invocation.value("format").orElse("text");
        return switch (word) {
            case "text" -> TEXT;
            case "json" -> JSON;
            default -> throw new UsageException("“%s” is no format. Use text or json.".formatted(word));
        };
    }
}
