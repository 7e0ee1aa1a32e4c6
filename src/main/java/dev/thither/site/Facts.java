package dev.thither.site;

import dev.thither.html.Address;
import dev.thither.html.Dates;
import dev.thither.review.FrontMatter;
import dev.thither.review.Kind;
import dev.thither.site.catalogue.Catalogue;
import dev.thither.site.catalogue.Listed;
import dev.thither.site.catalogue.Person;
import dev.thither.theme.view.LinkView;
import dev.thither.theme.view.ReviewView;
import java.util.ArrayList;
import java.util.List;

/** What a front matter says, line by line, linked to the pages of whom and what it names. */
final class Facts {
    private final Catalogue catalogue;
    private final Address page;
    private final List<ReviewView.FactView> facts = new ArrayList<>();

    private Facts(Catalogue catalogue, Address page) {
        this.catalogue = catalogue;
        this.page = page;
    }

    /** Those of a document on its own page. */
    static List<ReviewView.FactView> ofDocument(Listed document, Catalogue catalogue) {
        var facts = new Facts(catalogue, document.address());
        facts.addDocument(document.frontMatter());
        return facts.facts;
    }

    /** The same without links, and who wrote it, which a page tells by where it stands. */
    static List<ReviewView.FactView> inWords(Listed document) {
        var facts = new Facts(Catalogue.empty(), document.address());
        if (document.kind() != Kind.RESPONSE) {
            facts.add("By", Person.of(document.frontMatter().author()).name());
        }
        facts.addDocument(document.frontMatter());
        return facts.facts;
    }

    /** Those of a person, from one of their documents. */
    static List<ReviewView.FactView> ofPerson(Listed document, Catalogue catalogue, Address page) {
        var facts = new Facts(catalogue, page);
        facts.addPerson(document.frontMatter());
        return facts.facts;
    }

    private void addPerson(FrontMatter frontMatter) {
        add("Role", frontMatter.role());
        add("Level", frontMatter.levelName());
        addLink("Team", team(frontMatter.team()));
        addLink("Manager", person(frontMatter.manager()));
    }

    private void addDocument(FrontMatter frontMatter) {
        if (frontMatter.kind() == Kind.RESPONSE) {
            addLink("From", person(frontMatter.author()));
        } else {
            addPerson(frontMatter);
        }
        add("In this role since", Dates.words(frontMatter.since()));
        add("Toward", frontMatter.toward());
        addLink("Cycle", cycle(frontMatter.cycle()));
        add("Period", Dates.period(frontMatter.period()));
        add(
                "Review on",
                String.join(
                        ", ", frontMatter.reviewOn().stream().map(Dates::words).toList()));
        add("Kept until", Dates.words(frontMatter.keepUntil()));
    }

    /** A person with a page gets a link to it. */
    private LinkView person(String name) {
        var known = catalogue.person(name);
        return known.isNobody()
                ? new LinkView(Person.of(name).name(), "")
                : new LinkView(known.name(), page.hrefTo(known.address()));
    }

    /** A team with a page gets a link to it. */
    private LinkView team(String name) {
        return new LinkView(
                name,
                catalogue.team(name).map(team -> page.hrefTo(team.address())).orElse(""));
    }

    private LinkView cycle(String name) {
        var cycle = catalogue.cycle(name);
        var hasPage = !cycle.isNone() && !catalogue.of(cycle).isEmpty();
        return new LinkView(cycle.name(), hasPage ? page.hrefTo(cycle.address()) : "");
    }

    private void add(String name, String value) {
        addLink(name, new LinkView(value, ""));
    }

    private void addLink(String name, LinkView value) {
        if (!value.name().isEmpty()) {
            facts.add(new ReviewView.FactView(name, List.of(value)));
        }
    }
}
