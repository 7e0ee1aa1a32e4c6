package dev.thither.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words and fixed phrases with what they are taken for, found in a text in one pass through a trie over tokens. */
final class Lexicon {
    private final Node root = new Node();

    /** The phrases that begin with the same tokens. */
    private static final class Node {
        private final Map<String, Node> next = new HashMap<>(2);
        private Terms terms = Terms.NONE;
        private Terms termsAsWritten = Terms.NONE;
        private String written = "";
    }

    /** A match that begins at some token: where it ends and what it is taken for. */
    private record Match(int end, Terms terms) {}

    static Lexicon standard(Vocabulary vocabulary) {
        var lexicon = new Lexicon();
        LexiconReader.readInto(lexicon, vocabulary);
        return lexicon;
    }

    /** Adds a phrase whatever its case. */
    void add(String phrase, Terms terms) {
        var node = node(phrase);
        node.terms = node.terms.and(terms);
    }

    /** Adds a name that is an everyday word too and counts only as written, as in “Go”. */
    void addAsWritten(String name, Terms terms) {
        var node = node(name);
        node.termsAsWritten = node.termsAsWritten.and(terms);
        node.written = name;
    }

    private Node node(String phrase) {
        var node = root;
        for (var token : Tokens.of(phrase)) {
            node = node.next.computeIfAbsent(key(token), absent -> new Node());
        }
        return node;
    }

    /** The words of a text: the longest phrases known, and single words where there is none. */
    List<Word> read(List<Token> tokens) {
        var words = new ArrayList<Word>(tokens.size());
        for (var i = 0; i < tokens.size(); ) {
            var match = longest(tokens, i);
            words.add(word(tokens, i, match));
            i = match.end;
        }
        return words;
    }

    private Match longest(List<Token> tokens, int from) {
        var best = new Match(from + 1, Terms.NONE);
        var node = root;
        for (var i = from; i < tokens.size(); i++) {
            var next = node.next.get(key(tokens.get(i)));
            if (next == null) {
                return best;
            }
            node = next;
            var terms = node.terms.and(termsAsWritten(node, tokens, from, i));
            if (!terms.isEmpty()) {
                best = new Match(i + 1, terms);
            }
        }
        return best;
    }

    private static Terms termsAsWritten(Node node, List<Token> tokens, int from, int to) {
        var asWritten = from == to
                && !node.termsAsWritten.isEmpty()
                && node.written.equals(stripped(tokens.get(from).text()))
                && !opensSentence(tokens, from);
        return asWritten ? node.termsAsWritten : Terms.NONE;
    }

    /** Whether a capital says nothing: the first word of a sentence that goes on with a word. */
    private static boolean opensSentence(List<Token> tokens, int at) {
        var first = at == 0 || tokens.get(at - 1).kind() == Token.Kind.STOP;
        return first && at + 1 < tokens.size() && tokens.get(at + 1).isWord();
    }

    private static Word word(List<Token> tokens, int from, Match match) {
        var first = tokens.get(from);
        var last = tokens.get(match.end - 1);
        if (match.terms.isEmpty() && first.isWord()) {
            return new Word(first.start(), first.end(), key(first), OpenWords.terms(tokens, from), first.kind());
        }
        var text = new StringBuilder(key(first));
        for (var i = from + 1; i < match.end; i++) {
            text.append(' ').append(key(tokens.get(i)));
        }
        var kind = match.end == from + 1 ? first.kind() : Token.Kind.WORD;
        return new Word(first.start(), last.end(), text.toString(), match.terms, kind);
    }

    private static String key(Token token) {
        return token.isWord() ? stripped(token.text()).toLowerCase(Locale.ROOT) : token.text();
    }

    private static String stripped(String text) {
        return text.endsWith("'s") ? text.substring(0, text.length() - 2) : text;
    }
}
