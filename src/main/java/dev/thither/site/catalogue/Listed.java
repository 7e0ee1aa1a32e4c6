package dev.thither.site.catalogue;

import dev.thither.html.Address;
import dev.thither.review.FrontMatter;
import dev.thither.review.Kind;
import dev.thither.review.Status;

/**
 * A document that the audience may see.
 *
 * @param own whether the audience is its author and sees its private parts
 * @param subject whom it is about: who wrote it or, of a response, whose review it answers; nobody in a page
 */
public record Listed(FrontMatter frontMatter, Address address, boolean own, Person subject) {
    public Kind kind() {
        return frontMatter.kind();
    }

    public String path() {
        return frontMatter.path();
    }

    /** Whether somebody wrote it about themselves. */
    public boolean isOwnAccount() {
        return kind().isPersonal() && kind() != Kind.RESPONSE && !subject.isNobody();
    }

    public boolean isDraft() {
        return frontMatter.status() == Status.DRAFT;
    }

    /** Whether it is a plain page that stands for its folder: {@code guide/index.md}. */
    public boolean isFolderPage() {
        return kind() == Kind.PAGE && address().folder().equals(folder());
    }

    /** Where it stands in the source, without a slash at the end. */
    public String folder() {
        return Address.folderOf(path());
    }
}
