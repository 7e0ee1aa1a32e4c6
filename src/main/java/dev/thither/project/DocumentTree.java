package dev.thither.project;

import java.nio.file.Path;
import java.util.List;

/**
 * The documents below a folder.
 *
 * @param documents by path
 * @param folders that they were looked for in, the one at the top included
 */
public record DocumentTree(List<DocumentFile> documents, List<Path> folders) {
    public DocumentTree {
        documents = List.copyOf(documents);
        folders = List.copyOf(folders);
    }
}
