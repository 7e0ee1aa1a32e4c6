/**
 * Rule pages. A {@link dev.thither.lint.page.RulePage} documents a rule with marked examples, and
 * {@link dev.thither.lint.page.PageCheck} runs these, for the product's pages as for anybody's. An
 * {@link dev.thither.lint.page.OwnRule} needs no more than its page: phrases and parts that a statement has or lacks.
 * Knows neither files nor the front matter that such a rule is read from.
 */
@NullMarked
package dev.thither.lint.page;

import org.jspecify.annotations.NullMarked;
