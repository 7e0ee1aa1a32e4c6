package dev.thither.review;

/** Who, beside its author, may read a document, from nobody to everybody. */
public enum Visibility implements Named {
    PRIVATE,
    MANAGER,
    TEAM,
    ORG
}
