/**
 * Characters and places: a text with its name, ranges in it, lines and columns, and what is wrong at a range. All
 * offsets count UTF-16 units from the first character of the file as it was read; only the edges turn them into lines
 * and columns. Knows no Markdown, no YAML and no file system.
 */
@NullMarked
package dev.thither.text;

import org.jspecify.annotations.NullMarked;
