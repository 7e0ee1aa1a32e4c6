/**
 * Findings as text and as JSON, and known findings as a file. Alone knows how each format counts lines and columns and
 * what it calls things; decides nothing about what is found, and prints nothing itself.
 */
@NullMarked
package dev.thither.report;

import org.jspecify.annotations.NullMarked;
