/**
 * Values of records in a file that may be lost: written whole, for its owner's eyes alone, and taken for empty when it
 * is missing, damaged or of another version. It knows nothing of what the values mean.
 */
@NullMarked
package dev.thither.store;

import org.jspecify.annotations.NullMarked;
