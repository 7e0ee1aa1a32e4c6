package dev.thither.theme;

/**
 * A file that each site gets as it is.
 *
 * @param path below the site's root, {@code assets/thither.css}
 * @param bytes all of it; nobody changes them
 */
@SuppressWarnings("ArrayRecordComponent") // assets are written, never compared
public record Asset(String path, byte[] bytes) {}
