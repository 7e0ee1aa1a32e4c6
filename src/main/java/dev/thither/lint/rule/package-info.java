/**
 * The rules. Each is one small class, and one Markdown page beside it that is at once its documentation and its test.
 * Only {@link dev.thither.lint.rule.Rules} is for others to see.
 */
@NullMarked
package dev.thither.lint.rule;

import org.jspecify.annotations.NullMarked;
