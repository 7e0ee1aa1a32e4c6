package dev.thither.site;

/**
 * A file of the site.
 *
 * @param path below the site's root, {@code people/ines/2026-h1/review/index.html}
 * @param bytes all of it; nobody changes them
 */
@SuppressWarnings("ArrayRecordComponent") // pages are written, never compared
public record Page(String path, byte[] bytes) {}
