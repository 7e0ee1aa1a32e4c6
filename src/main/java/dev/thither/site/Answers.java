package dev.thither.site;

import dev.thither.document.Block;
import dev.thither.document.Inline;
import dev.thither.document.Target;
import dev.thither.review.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts the parts of an answer beside those parts of the review that they are about: a section that links to one heading
 * of the review and no other, or is titled like one, and else each paragraph that links to one. All else stays
 * together, in its order.
 */
final class Answers {
    private final Homes homes;
    private final String review;
    private final String folder;
    private final Map<Homes.Home, List<Block>> placed = new LinkedHashMap<>();
    private final List<Block> rest = new ArrayList<>();

    /**
     * An answer, cut up.
     *
     * @param review its path
     * @param folder that the answer stands in
     */
    Answers(Read answer, Homes homes, String review, String folder) {
        this.homes = homes;
        this.review = review;
        this.folder = folder;
        var body = answer.body();
        for (var section : answer.shown().sections()) {
            place(section, body.stream().filter(block -> isIn(section, block)).toList());
        }
        body.stream()
                .filter(block -> answer.shown().sections().stream().noneMatch(section -> isIn(section, block)))
                .forEach(rest::add);
    }

    private static boolean isIn(Section section, Block block) {
        return section.span().covers(block.span());
    }

    /** What stands beside each part of the review. */
    Map<Homes.Home, List<Block>> placed() {
        return placed;
    }

    /** What has no such place. */
    List<Block> rest() {
        return rest;
    }

    /** A section with its heading, or what comes before the first. */
    private void place(Section section, List<Block> blocks) {
        var hasHeading = !section.title().isEmpty();
        var linked = blocks.stream()
                .flatMap(block -> home(block).stream())
                .distinct()
                .toList();
        var whole = hasHeading ? homes.titled(section) : Optional.<Homes.Home>empty();
        if (whole.isPresent() || (hasHeading && linked.size() == 1)) {
            add(whole.orElseGet(() -> linked.get(0)), blocks);
            return;
        }
        var alone = blocks.stream().filter(block -> home(block).isEmpty()).toList();
        if (hasHeading && alone.size() == 1 && linked.size() > 1 && alone.get(0) instanceof Block.Heading heading) {
            add(linked.get(0), List.of(heading));
        } else {
            rest.addAll(alone);
        }
        blocks.forEach(block -> home(block).ifPresent(home -> add(home, List.of(block))));
    }

    private void add(Homes.Home home, List<Block> blocks) {
        placed.computeIfAbsent(home, first -> new ArrayList<>()).addAll(blocks);
    }

    /** What the links in a paragraph or heading lead to, if it is one part of the review. */
    private Optional<Homes.Home> home(Block block) {
        var found = new ArrayList<Homes.Home>();
        if (block instanceof Block.Paragraph paragraph) {
            collect(paragraph.prose().inlines(), found);
        } else if (block instanceof Block.Heading heading) {
            collect(heading.prose().inlines(), found);
        }
        var homes = found.stream().distinct().toList();
        return homes.size() == 1 ? Optional.of(homes.get(0)) : Optional.empty();
    }

    private void collect(List<Inline> inlines, List<Homes.Home> found) {
        for (var inline : inlines) {
            if (inline instanceof Inline.Link link) {
                if (Target.of(link.target(), folder) instanceof Target.File file
                        && file.path().equals(review)) {
                    homes.at(file.anchor()).ifPresent(found::add);
                }
            } else if (inline instanceof Inline.Emphasis emphasis) {
                collect(emphasis.inlines(), found);
            } else if (inline instanceof Inline.Strong strong) {
                collect(strong.inlines(), found);
            }
        }
    }
}
