package dev.thither.review;

/** How far a document has come. */
public enum Status implements Named {
    DRAFT,
    SHARED,
    CLOSED
}
