package dev.thither.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words and fixed phrases with what they are taken for, found in a text in one pass through a trie over tokens. */
final class Lexicon {
    private final Node root = new Node();
    private final Spelling spelling = new Spelling();

    /** The phrases that begin with the same tokens. */
    private static final class Node {
        private Map<String, Node> next = Map.of();
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
        var start = 0;
        for (var i = 0; i <= phrase.length(); i++) {
            var c = i < phrase.length() ? phrase.charAt(i) : ' ';
            if (c == ' ') {
                node = next(node, phrase.substring(start, i));
                start = i + 1;
            } else if (c < 'a' || c > 'z') {
                return nodeOfTokens(phrase);
            }
        }
        return node;
    }

    /** That of a phrase which is more than small letters and single spaces. */
    private Node nodeOfTokens(String phrase) {
        var node = root;
        for (var token : Tokens.of(phrase)) {
            node = next(node, token.key());
        }
        return node;
    }

    private Node next(Node node, String key) {
        var known = node.next.get(key);
        if (known != null) {
            return known;
        }
        spelling.add(key);
        if (node.next.isEmpty()) {
            node.next = new HashMap<>(2);
        }
        var added = new Node();
        node.next.put(key, added);
        return added;
    }

    /** The words of a text: the longest phrases known, and single words where there is none. */
    List<Word> read(List<Token> tokens) {
        var keys = new ArrayList<String>(tokens.size());
        for (var token : tokens) {
            keys.add(isName(token) ? token.key() : spelling.corrected(token.key()));
        }
        var words = new ArrayList<Word>(tokens.size());
        for (var i = 0; i < tokens.size(); ) {
            var match = longest(tokens, keys, i);
            words.add(word(tokens, keys, i, match));
            i = match.end;
        }
        return words;
    }

    /** Whether it may be a name, which is right as it is. */
    private static boolean isName(Token token) {
        return !token.isWord() || token.capitalised();
    }

    private Match longest(List<Token> tokens, List<String> keys, int from) {
        var best = new Match(from + 1, Terms.NONE);
        var node = root;
        for (var i = from; i < tokens.size(); i++) {
            var next = node.next.get(keys.get(i));
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
                && node.written.equals(tokens.get(from).bare())
                && !opensSentence(tokens, from);
        return asWritten ? node.termsAsWritten : Terms.NONE;
    }

    /** Whether a capital says nothing: the first word of a sentence that goes on with a word. */
    private static boolean opensSentence(List<Token> tokens, int at) {
        var first = at == 0 || tokens.get(at - 1).kind() == Token.Kind.STOP;
        return first && at + 1 < tokens.size() && tokens.get(at + 1).isWord();
    }

    private static Word word(List<Token> tokens, List<String> keys, int from, Match match) {
        var first = tokens.get(from);
        var last = tokens.get(match.end - 1);
        if (first.isWord() && match.end == from + 1 && Terms.SHOWING.hasAll(match.terms)) {
            var terms = match.terms.and(OpenWords.terms(tokens, from));
            return new Word(first.start(), first.end(), keys.get(from), terms, first.kind());
        }
        var text = new StringBuilder(keys.get(from));
        for (var i = from + 1; i < match.end; i++) {
            text.append(' ').append(keys.get(i));
        }
        var kind = match.end == from + 1 ? first.kind() : Token.Kind.WORD;
        return new Word(first.start(), last.end(), text.toString(), match.terms, kind);
    }
}
