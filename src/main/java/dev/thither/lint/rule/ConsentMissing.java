package dev.thither.lint.rule;

import dev.thither.document.Block;
import dev.thither.lint.Finding;
import dev.thither.lint.Rule;
import dev.thither.lint.RuleCard;
import dev.thither.lint.Severity;
import dev.thither.lint.Subject;
import dev.thither.lint.Wording;
import dev.thither.review.Kind;
import dev.thither.review.Label;
import dev.thither.review.Section;
import dev.thither.review.Visibility;
import dev.thither.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds feedback of colleagues that is quoted for others to read, where nothing says that they agreed. */
final class ConsentMissing implements Rule {
    private static final Pattern FEEDBACK = Pattern.compile(
            "\\b(peer|peers|colleagues?|teammates?|coworkers?|co-workers?)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONSENT = Pattern.compile(
            "\\b(consent|permission|permitted|allowed|agreed|agrees|with thanks to|may be quoted|may quote|anonym\\w+)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Remarks REMARKS = new Remarks(
            RuleCard.everywhere("consent-missing", "A colleague quoted without a word of consent", Severity.WARNING),
            new Wording(
                    "Feedback is given to one person; whoever gave it decides who else reads it.",
                    "Do they know that it stands here?",
                    "With consent: and who agreed; or the gist in your own words, without a name"));

    @Override
    public List<RuleCard> cards() {
        return List.of(REMARKS.card());
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        var frontMatter = subject.review().frontMatter();
        var isRead = frontMatter.visibility() != Visibility.PRIVATE
                && (frontMatter.kind() == Kind.SELF_REVIEW || frontMatter.kind() == Kind.GROWTH_PLAN);
        return isRead ? subject.review().sections().stream().flatMap(section -> in(section, subject)) : Stream.empty();
    }

    private static Stream<Finding> in(Section section, Subject subject) {
        var source = subject.review().document().source();
        if (CONSENT.matcher(source.substring(section.span())).find() || isAgreed(section)) {
            return Stream.empty();
        }
        var isAllFeedback = FEEDBACK.matcher(section.title()).find();
        var blocks = section.blocks();
        return IntStream.range(0, blocks.size())
                .filter(at -> blocks.get(at) instanceof Block.Quote)
                .filter(at -> isAllFeedback || (at > 0 && introduces(blocks.get(at - 1))))
                .mapToObj(at -> words((Block.Quote) blocks.get(at)))
                .flatMap(Optional::stream)
                .map(words -> REMARKS.at(
                        words, "%s was said to you, and nothing here tells whether others may read it.", subject));
    }

    private static boolean isAgreed(Section section) {
        return section.entries().stream()
                .anyMatch(entry -> entry.labelled(Label.WITH_CONSENT).isPresent());
    }

    /** Whether a line announces what a colleague said. */
    private static boolean introduces(Block block) {
        return block instanceof Block.Paragraph paragraph
                && paragraph.prose().reading().text().strip().endsWith(":")
                && FEEDBACK.matcher(paragraph.prose().reading().text()).find();
    }

    /** The first words of a quotation, or all of it where they are in a list; without words nobody is quoted. */
    private static Optional<Span> words(Block.Quote quote) {
        var said = quote.blocks().stream().filter(block -> !isWordless(block)).toList();
        return said.stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).prose().reading().span())
                .findFirst()
                .or(() -> said.stream().map(block -> quote.span()).findFirst());
    }

    private static boolean isWordless(Block block) {
        return block instanceof Block.Html
                || (block instanceof Block.Paragraph paragraph
                        && paragraph.prose().reading().isEmpty());
    }
}
