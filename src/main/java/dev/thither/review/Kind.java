package dev.thither.review;

/** What a document is for. */
public enum Kind implements Named {
    SELF_REVIEW("review.md"),
    GROWTH_PLAN("plan.md"),
    LOG("log.md"),
    /** A manager's answer beside a review. */
    RESPONSE("response.md"),
    /** Plain text: guides, rules, anything that belongs to nobody. */
    PAGE("");

    private final String fileName;

    Kind(String fileName) {
        this.fileName = fileName;
    }

    /** What a file's name says when its front matter says nothing. */
    static Kind ofFile(String path) {
        var name = path.substring(path.lastIndexOf('/') + 1);
        for (var kind : values()) {
            if (kind.fileName.equalsIgnoreCase(name)) {
                return kind;
            }
        }
        return PAGE;
    }

    /** Whether a person wrote it about themselves or another, so that its words are personal. */
    public boolean isPersonal() {
        return this != PAGE;
    }
}
