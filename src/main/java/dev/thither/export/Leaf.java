package dev.thither.export;

/**
 * A document among others.
 *
 * @param path in the source
 * @param stem as {@link Stems} has it
 * @param folder whether others stand in the folder of that name
 */
record Leaf(String path, String stem, String title, boolean folder) {}
