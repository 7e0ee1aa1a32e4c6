/**
 * A document as one audience may read it, as Markdown, as JSON and as plain words. What it may not read is gone before
 * anything comes here, and where links lead is asked of {@link dev.thither.twin.Targets}.
 */
@NullMarked
package dev.thither.twin;

import org.jspecify.annotations.NullMarked;
