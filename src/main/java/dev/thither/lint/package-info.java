/**
 * Judging a review in general. A {@link dev.thither.lint.Rule} turns what was read into
 * {@link dev.thither.lint.Finding}s, and knows neither files nor other rules nor how its words reach the reader. The
 * {@link dev.thither.lint.Linter} alone decides which of them are shown and how severely: by level, configuration,
 * waivers, and by who reads along. A {@link dev.thither.lint.Baseline} knows findings that need no mention any more.
 */
@NullMarked
package dev.thither.lint;

import org.jspecify.annotations.NullMarked;
