package dev.thither.document;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lets a table begin right below a line of text, as on GitHub; flexmark looks for one only where a paragraph begins, so
 * one begins here.
 */
final class TableStart implements CustomBlockParserFactory {
    private static final String DASHES = "\\s*+:?-++:?\\s*+";
    private static final Pattern DELIMITERS =
            Pattern.compile("[>\\s]*+\\|?+" + DASHES + "(?:\\|" + DASHES + ")*+\\|?\\s*+");

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
        return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
        return null;
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
        return new Factory(options);
    }

    private static final class Factory extends AbstractBlockParserFactory {
        Factory(DataHolder options) {
            super(options);
        }

        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            var above = matched.getParagraphLines();
            return above != null && isHeader(state) && above.stream().noneMatch(Factory::isDelimiters)
                    ? BlockStart.of(new ParagraphParser()).atIndex(state.getIndex())
                    : BlockStart.none();
        }

        private static boolean isHeader(ParserState state) {
            var line = state.getLine();
            if (line.indexOf('|') < 0) {
                return false;
            }
            var text = line.getBaseSequence();
            var next = line.getEndOffset() + text.eolStartLength(line.getEndOffset());
            return next < text.length() && isDelimiters(text.lineAt(next));
        }

        private static boolean isDelimiters(BasedSequence line) {
            return line.indexOf('|') >= 0 && DELIMITERS.matcher(line).matches();
        }
    }
}
