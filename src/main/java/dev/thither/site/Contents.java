package dev.thither.site;

import dev.thither.document.Block;
import dev.thither.html.Address;
import dev.thither.theme.view.ContentsView;
import dev.thither.theme.view.EntryView;
import dev.thither.theme.view.LinkView;
import dev.thither.theme.view.MonthView;
import dev.thither.theme.view.RemarksView;
import dev.thither.theme.view.SectionView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Tables of contents. */
final class Contents {
    private static final int DEEPEST = 3;

    private Contents() {}

    /** The titles of sections and of what is in them; what is in a section without a title stands for itself. */
    static List<ContentsView> ofSections(List<SectionView> sections) {
        return sections.stream().flatMap(Contents::ofSection).toList();
    }

    private static Stream<ContentsView> ofSection(SectionView section) {
        var entries = section.months().isEmpty() ? ofEntries(section.entries()) : ofMonths(section.months());
        if (section.title().isEmpty()) {
            return entries.stream().map(link -> new ContentsView(link.name(), link.href(), List.of()));
        }
        return section.anchor().isEmpty()
                ? Stream.of()
                : Stream.of(new ContentsView(section.title(), Address.fragment(section.anchor()), entries));
    }

    private static List<LinkView> ofEntries(List<EntryView> entries) {
        return entries.stream()
                .filter(entry -> !entry.anchor().isEmpty())
                .map(entry -> new LinkView(entry.title(), Address.fragment(entry.anchor())))
                .toList();
    }

    private static List<LinkView> ofMonths(List<MonthView> months) {
        return months.stream()
                .map(month -> new LinkView(month.name(), Address.fragment(month.anchor())))
                .toList();
    }

    /** What its author alone finds below a document. */
    static List<ContentsView> ofRemarks(RemarksView remarks) {
        var contents = new ArrayList<ContentsView>();
        if (!remarks.balance().isEmpty()) {
            contents.add(new ContentsView("Balance", "#t.balance", List.of()));
        }
        if (!remarks.questions().isEmpty()) {
            contents.add(new ContentsView("Open questions", "#t.questions", List.of()));
        }
        return contents;
    }

    /** The headings of a plain page down to the third level, those of the third under the one before them. */
    static List<ContentsView> ofHeadings(List<Block.Heading> headings) {
        var contents = new ArrayList<ContentsView>();
        for (var heading : headings) {
            var link = new LinkView(heading.prose().reading().text(), Address.fragment(heading.anchor()));
            if (heading.anchor().isEmpty() || heading.level() > DEEPEST) {
                continue;
            }
            if (heading.level() < DEEPEST || contents.isEmpty()) {
                contents.add(new ContentsView(link.name(), link.href(), List.of()));
            } else {
                contents.set(contents.size() - 1, with(link, contents.get(contents.size() - 1)));
            }
        }
        return List.copyOf(contents);
    }

    private static ContentsView with(LinkView link, ContentsView heading) {
        var parts = new ArrayList<>(heading.parts());
        parts.add(link);
        return new ContentsView(heading.name(), heading.href(), parts);
    }
}
