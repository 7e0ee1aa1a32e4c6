package dev.thither.html;

import dev.thither.document.Inline;
import dev.thither.document.Target;
import dev.thither.text.Span;
import java.util.Locale;
import java.util.Set;

/**
 * The links and pictures of one document on one page.
 *
 * @param places where other documents are
 * @param path of the document in the source
 * @param page that it is shown on
 * @param anchors of its headings, as this audience sees it
 * @param hiddenAnchors of its headings that this audience does not see
 * @param idPrefix before each of its anchors on the page
 * @param pictures those of the whole site
 * @param findings what is wrong with the links goes here
 */
public record Links(
        Places places,
        String path,
        Address page,
        Set<String> anchors,
        Set<String> hiddenAnchors,
        String idPrefix,
        Gallery pictures,
        Findings findings) {

    private static final Destination NOWHERE = new Destination.Nowhere();

    public Destination of(Inline.Link link) {
        var target = Target.of(link.target(), Address.folderOf(path));
        if (target instanceof Target.Outside outside) {
            return new Destination.Outside(outside.address());
        }
        if (target instanceof Target.File file) {
            return file.path().isEmpty() || file.path().equals(path) ? within(file, link) : toFile(file, link);
        }
        return refused(target, link.target(), link.targetSpan());
    }

    public Destination of(Inline.Image image) {
        var target = Target.of(image.target(), Address.folderOf(path));
        if (target instanceof Target.Outside outside) {
            return new Destination.Outside(outside.address());
        }
        if (target instanceof Target.File file) {
            return toPicture(file, image);
        }
        return refused(target, image.target(), image.targetSpan());
    }

    /** To a heading of the document itself, or its beginning. */
    private Destination within(Target.File file, Inline.Link link) {
        var anchor = file.anchor();
        if (anchor.isEmpty() && !link.target().strip().isEmpty()) {
            return new Destination.Inside("#");
        }
        if (anchors.contains(anchor)) {
            return new Destination.Inside(Address.fragment(idPrefix + anchor));
        }
        if (hiddenAnchors.contains(anchor)) {
            findings.note(link.targetSpan(), INTO_PRIVATE_PART, "Take the link into the private part, too.");
        } else if (anchor.isEmpty()) {
            findings.error(
                    link.span(), "this link leads nowhere", "Write the path of a document between the parentheses.");
        } else {
            findings.error(
                    link.targetSpan(), "there is no heading “#%s” in this document".formatted(anchor), HEADING_HELP);
        }
        return NOWHERE;
    }

    private static final String INTO_PRIVATE_PART = "this link leads into a private part and is shown as plain text";

    private static final String HEADING_HELP =
            "Write the heading in lower case, with hyphens for blanks and without punctuation.";

    private Destination toFile(Target.File file, Inline.Link link) {
        var found = places.page(file.path());
        if (found.isPresent()) {
            return file.anchor().isEmpty()
                    ? new Destination.Inside(page.hrefTo(found.get()))
                    : toHeading(page.hrefTo(found.get()), file, link);
        }
        if (places.isLeftOut(file.path())) {
            return NOWHERE;
        }
        if (places.isHidden(file.path())) {
            findings.note(
                    link.targetSpan(),
                    "“%s” is not shown to this audience; the link is plain text".formatted(file.path()),
                    "Let this audience read that document, or leave the link as it is.");
        } else {
            findings.error(link.targetSpan(), missing(file.path()), help(file.path()));
        }
        return NOWHERE;
    }

    private Destination toHeading(String document, Target.File file, Inline.Link link) {
        switch (places.heading(file.path(), file.anchor())) {
            case SHOWN -> {
                return new Destination.Inside(document + Address.fragment(file.anchor()));
            }
            case UNKNOWN -> findings.unsettle();
            case HIDDEN ->
                findings.note(link.targetSpan(), INTO_PRIVATE_PART, "Take the link into a private part, too.");
            case MISSING ->
                findings.error(
                        link.targetSpan(),
                        "“%s” has no heading “#%s”".formatted(file.path(), file.anchor()),
                        HEADING_HELP);
        }
        return NOWHERE;
    }

    private Destination toPicture(Target.File file, Inline.Image image) {
        if (!Gallery.isPicture(file.path())) {
            findings.error(
                    image.targetSpan(),
                    "“%s” is not a picture that can be shown".formatted(image.target()),
                    "Use SVG, PNG, JPEG, GIF or WebP.");
            return NOWHERE;
        }
        var found = pictures.hrefTo(file.path(), page);
        if (found.isEmpty()) {
            findings.error(
                    image.targetSpan(),
                    "there is no picture “%s” in the source folder".formatted(file.path()),
                    "Put the file there, or mend the path.");
        }
        return found.<Destination>map(Destination.Inside::new).orElse(NOWHERE);
    }

    private Destination refused(Target target, String address, Span span) {
        if (target instanceof Target.Beyond) {
            findings.error(
                    span,
                    "“%s” leads out of the source folder".formatted(address),
                    "Link to a document below the source folder, or to an address that begins with https://.");
        } else {
            findings.note(
                    span,
                    "this address is not safe to link to and is shown as plain text",
                    "Use an address that begins with https://, http:// or mailto:.");
        }
        return NOWHERE;
    }

    private static String missing(String path) {
        return path.endsWith("/") || !path.substring(path.lastIndexOf('/') + 1).contains(".")
                ? "“%s” is no document".formatted(path)
                : "there is no document “%s” in the source folder".formatted(path);
    }

    private String help(String path) {
        if (!path.endsWith("/") && !path.toLowerCase(Locale.ROOT).endsWith(".md")) {
            return "Link to a document, a file that ends in .md; show a picture with ![…](…).";
        }
        return path.endsWith("/")
                ? "Link to a file in the folder: its name ends in .md."
                : "Mend the path, or take the link out.";
    }
}
