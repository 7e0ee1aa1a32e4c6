package dev.thither.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thither.lint.rule.Rules;
import org.junit.jupiter.api.Test;

class RuleDescriptionTest {

    @Test
    void every_rule_is_described_in_a_sentence_in_text_and_in_markdown() {
        assertThat(Rules.cards())
                .map(card ->
                        RuleDescription.of(card, Rules.page(card.id().value()).orElseThrow()))
                .allSatisfy(rule -> {
                    assertThat(rule.summary()).endsWith(".").hasSizeLessThan(1024);
                    assertThat(rule.markdown()).startsWith("# ").contains("## Why", "```");
                    assertThat(rule.text()).contains("Why\n\n").doesNotContain("#", "`", "«", "Found");
                });
    }
}
