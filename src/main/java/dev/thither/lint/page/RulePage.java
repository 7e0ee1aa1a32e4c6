package dev.thither.lint.page;

import dev.thither.document.Document;
import dev.thither.lint.RuleException;
import dev.thither.lint.RuleId;
import dev.thither.review.SectionKind;
import java.util.List;

/**
 * The page of a rule.
 *
 * @param section where an example stands in its document unless it says so; the goals where a rule does not look at
 *     others
 */
public record RulePage(RuleId rule, SectionKind section, Document document) {

    /** The page of a rule about goals or whole documents. */
    public static RulePage of(RuleId rule, Document document) {
        return new RulePage(rule, SectionKind.GOALS, document);
    }

    /**
     * The examples, in the order they stand; one for several levels once for each.
     *
     * @throws RuleException when one of them cannot be read
     */
    public List<Example> examples() {
        return new ExampleReader(document, section).read();
    }
}
