package dev.thither.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thither.document.Document;
import dev.thither.review.ReviewReader;
import dev.thither.text.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AbbreviationsTest {
    @Test
    void only_insiders_know_what_their_own_trade_abbreviates() {
        assertThat(unexplained("The SLO held, two CRDs went, and mTLS came with gRPC.", ""))
                .containsExactly("SLO", "CRD", "mTLS", "gRPC");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The API of the EU office sends a PDF to HR by CET noon.",
                "We are NOT done, and EVERY gate counts.",
                "Louis XIV stands at pier IV.",
                "Tickets PAY-12 and NET-3 are closed; scales N1 and Q2 rest.",
                "SEND THE BOAT HOME",
                "GitHub and PayPal are names, and so is McLeod.",
            })
    void what_everybody_knows_and_what_is_none_is_left_alone(String text) {
        assertThat(unexplained(text, "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SLO (a share of good mornings)",
                "a share of good mornings (SLO)",
                "SLO, that is the share of good mornings",
                "SLO: the share of good mornings",
                "SLO means a share",
                "[SLO](https://wiki.example/slo)",
                "`SLO`",
            })
    void an_explanation_counts_wherever_it_stands(String explanation) {
        assertThat(unexplained("The SLO held.", "\n## Decisions\n- " + explanation))
                .isEmpty();
    }

    @Test
    void a_list_of_abbreviations_explains_none() {
        assertThat(unexplained("The SLO, the CRD and the CNI", "")).containsExactly("SLO", "CRD", "CNI");
    }

    @Test
    void the_names_of_ones_own_team_and_role_are_known() {
        assertThat(unexplained("The SRE of PLOC", "")).isEmpty();
    }

    private static List<String> unexplained(String summary, String more) {
        var source = "---\nkind: self-review\nteam: PLOC\nrole: SRE\n---\n## Summary\n" + summary + more + "\n";
        var review = ReviewReader.STANDARD.read(Document.parse(Source.of("review.md", source)), "review.md");
        var abbreviations = Abbreviations.of(review);
        return abbreviations.in(summary).stream()
                .map(words -> summary.substring(words.start(), words.end()))
                .filter(word -> !abbreviations.isExplained(word))
                .toList();
    }
}
