package dev.thither.language;

import java.util.List;

/**
 * Reads the lists of words into a lexicon. {@code [learn verbs]} opens a section: its entries are of that term, and the
 * first word of each is inflected as a verb ({@code nouns}: the last as a noun; {@code forms}: as a verb, whoever acts
 * and whenever). {@code =} before an entry keeps it as it is, {@code !} makes it count only as written. Of
 * {@code get|become better|stronger at} each way to read it is an entry, {@code really?} may be missing, and a choice
 * of {@code at_home} is of two words.
 */
final class LexiconReader {
    private final Lexicon lexicon;
    private Terms terms = Terms.NONE;
    private String inflected = "";

    private LexiconReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    static void readInto(Lexicon lexicon, Vocabulary vocabulary) {
        for (var name : List.of("technology-names.txt", "technologies.txt", "topics.txt", "people.txt", "words.txt")) {
            var reader = new LexiconReader(lexicon);
            for (var line : Resource.lines(name)) {
                reader.read(line);
            }
        }
        for (var name : vocabulary.technologies()) {
            lexicon.add(name, Terms.of(Term.TECH));
        }
        for (var name : vocabulary.people()) {
            lexicon.add(name, Terms.of(Term.PEOPLE));
        }
    }

    private void read(String line) {
        if (line.startsWith("[")) {
            open(line.substring(1, line.length() - 1).split(" ", -1));
        } else if (line.startsWith("!")) {
            lexicon.addAsWritten(line.substring(1), terms);
        } else if (line.indexOf('|') >= 0 || line.indexOf('?') >= 0) {
            addEach("", line);
        } else {
            add(line);
        }
    }

    /** Adds each way to read {@code rest}, after what has been chosen of it already. */
    private void addEach(String chosen, String rest) {
        if (rest.isEmpty()) {
            add(chosen.replace('_', ' '));
            return;
        }
        var gap = rest.indexOf(' ');
        var word = gap < 0 ? rest : rest.substring(0, gap);
        var others = gap < 0 ? "" : rest.substring(gap + 1);
        var optional = word.endsWith("?");
        if (optional) {
            addEach(chosen, others);
        }
        for (var choice : word.substring(0, word.length() - (optional ? 1 : 0)).split("\\|", -1)) {
            addEach(chosen.isEmpty() ? choice : chosen + " " + choice, others);
        }
    }

    private void add(String line) {
        if (line.startsWith("=") || inflected.isEmpty()) {
            lexicon.add(line.startsWith("=") ? line.substring(1) : line, terms);
        } else if (inflected.equals("verbs")) {
            addVerb(line);
        } else if (inflected.equals("forms")) {
            lexicon.add(line, terms);
            lexicon.add(Inflection.withS(line), terms);
            Inflection.pastAndParticiple(line).forEach(form -> lexicon.add(form, terms));
        } else {
            lexicon.add(line, terms);
            lexicon.add(Inflection.withS(line), terms);
        }
    }

    private void open(String[] header) {
        terms = Terms.NONE;
        inflected = "";
        for (var word : header) {
            if (word.equals("verbs") || word.equals("forms") || word.equals("nouns")) {
                inflected = word;
            } else {
                terms = terms.and(Term.of(word));
            }
        }
    }

    private void addVerb(String phrase) {
        var gap = phrase.indexOf(' ');
        var verb = gap < 0 ? phrase : phrase.substring(0, gap);
        var rest = gap < 0 ? "" : phrase.substring(gap);
        lexicon.add(phrase, terms);
        lexicon.add(Inflection.withS(verb) + rest, terms.and(Term.THIRD));
        var forms = Inflection.pastAndParticiple(verb);
        lexicon.add(forms.get(0) + rest, terms.and(Term.PAST));
        lexicon.add(forms.get(1) + rest, terms);
    }
}
