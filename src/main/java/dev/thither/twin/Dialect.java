package dev.thither.twin;

/** Who reads the Markdown that is written. All of them read CommonMark with tables, task lists and footnotes. */
public enum Dialect {
    /** Whoever reads what GitHub does; tags stay as their author wrote them. */
    GITHUB("", false),
    /**
     * Hugo looks for shortcodes everywhere, also in code, for attributes behind headings, for emojis and definitions.
     */
    HUGO("{}", true),
    /** Docusaurus looks for expressions, components, directives and attributes behind headings. */
    DOCUSAURUS("{}", true);

    private final String alsoMarkup;
    private final boolean namesHeadings;

    Dialect(String alsoMarkup, boolean namesHeadings) {
        this.alsoMarkup = alsoMarkup;
        this.namesHeadings = namesHeadings;
    }

    /** Whether a character may be more than itself to this reader alone. */
    boolean isMarkup(char c) {
        return alsoMarkup.indexOf(c) >= 0;
    }

    /** Whether tags stay tags; otherwise they are words. */
    boolean keepsTags() {
        return this == GITHUB;
    }

    /** Whether {@code <https://words.example>} is a link. */
    boolean readsAddressesInBrackets() {
        return this != DOCUSAURUS;
    }

    /** Whether a heading says its own name, {@code {#name}}, since this reader might give it another. */
    boolean namesHeadings() {
        return namesHeadings;
    }

    /** Whether a colon before {@code next} may begin a directive or an emoji; {@code next} is 0 at the end. */
    boolean isDirective(char next) {
        return this != GITHUB && (next == 0 || next == ':' || Character.isLetter(next));
    }

    /** Whether a line that begins with a colon may be the definition of a term. */
    boolean readsDefinitions() {
        return this == HUGO;
    }

    /** Whether a line that begins with these words may be read as a program. */
    boolean isProgram(String line) {
        return this == DOCUSAURUS && (line.startsWith("import") || line.startsWith("export"));
    }

    /** Nothing that is read as markup within code is left in it. */
    String code(String text) {
        // Nothing can be escaped there, so an invisible blank keeps the braces apart.
        return this == HUGO ? text.replace("{{<", "{\u200B{<").replace("{{%", "{\u200B{%") : text;
    }
}
