package dev.thither.document;

import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads inlines in time and stack that hardly grow faster than the text. Its base copies a whole paragraph for each
 * match of a regular expression, looks anew for the end of each run of backticks, backtracks without bound over labels,
 * and overflows the stack on addresses, titles and comments of a few thousand characters.
 */
final class SteadyInlineParser extends InlineParserImpl {
    private final BitSet unclosedTicks = new BitSet();
    private boolean commentsEnd = true;

    SteadyInlineParser(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiters,
            LinkRefProcessorData references,
            List<InlineParserExtensionFactory> extensions) {
        super(options, specialCharacters, delimiterCharacters, delimiters, references, extensions);
    }

    @Override
    public void parse(BasedSequence content, Node block) {
        unclosedTicks.clear();
        commentsEnd = true;
        super.parse(content, block);
    }

    @Override
    public @Nullable BasedSequence match(Pattern pattern) {
        if (index >= input.length()) {
            return null;
        }
        var matcher = pattern.matcher(input).region(index, input.length());
        if (!matcher.find()) {
            return null;
        }
        index = matcher.end();
        return input.subSequence(matcher.start(), matcher.end());
    }

    /** A run of backticks that nothing closes says that nothing closes those of its length further on. */
    @Override
    protected boolean parseBackticks() {
        var start = index;
        var end = start;
        while (end < input.length() && input.charAt(end) == '`') {
            end++;
        }
        if (unclosedTicks.get(end - start)) {
            appendText(input, start, end);
            index = end;
            return true;
        }
        var read = super.parseBackticks();
        if (index == end) {
            unclosedTicks.set(end - start);
        }
        return read;
    }

    @Override
    public int parseLinkLabel() {
        var label = upTo(new LinkScanner(input).label(index));
        return label == null ? 0 : label.length();
    }

    @Override
    public @Nullable BasedSequence parseLinkTitle() {
        return upTo(new LinkScanner(input).title(index));
    }

    @Override
    public @Nullable BasedSequence parseLinkDestination() {
        return upTo(new LinkScanner(input).destination(index));
    }

    @Override
    public boolean parseHtmlInline() {
        if (!input.matchChars("<!--", index)) {
            return super.parseHtmlInline();
        }
        var comment = upTo(endOfComment());
        if (comment == null) {
            return false;
        }
        appendNode(new HtmlInlineComment(comment));
        return true;
    }

    // “`<!-->`, `<!--->`, or `<!--`, a string of characters not including the string `-->`, and `-->`.”
    private int endOfComment() {
        for (var whole : List.of("<!-->", "<!--->")) {
            if (input.matchChars(whole, index)) {
                return index + whole.length();
            }
        }
        var close = commentsEnd ? input.indexOf("-->", index + "<!--".length()) : -1;
        commentsEnd = close >= 0;
        return close < 0 ? LinkScanner.NONE : close + "-->".length();
    }

    /** Goes on behind what is read. */
    private @Nullable BasedSequence upTo(int end) {
        if (end == LinkScanner.NONE) {
            return null;
        }
        var read = input.subSequence(index, end);
        index = end;
        return read;
    }
}
