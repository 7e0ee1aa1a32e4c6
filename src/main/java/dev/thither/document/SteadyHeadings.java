package dev.thither.document;

import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds headings in time that grows no faster than the text. Its base puts all lines of a paragraph together at each of
 * its lines, only to see whether there is one.
 */
final class SteadyHeadings extends HeadingParser.Factory {
    @Override
    public BlockParserFactory apply(DataHolder options) {
        return new Start(super.apply(options));
    }

    private record Start(BlockParserFactory base) implements BlockParserFactory {
        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            return base.tryStart(state, new Matched(matched));
        }
    }

    private record Matched(MatchedBlockParser base) implements MatchedBlockParser {
        @Override
        public @Nullable BasedSequence getParagraphContent() {
            return getBlockParser().isParagraphParser() ? BasedSequence.EMPTY : null;
        }

        @Override
        public BlockParser getBlockParser() {
            return base.getBlockParser();
        }

        @Override
        public @Nullable List<BasedSequence> getParagraphLines() {
            return base.getParagraphLines();
        }

        @Override
        public @Nullable List<Integer> getParagraphEolLengths() {
            return base.getParagraphEolLengths();
        }

        @Override
        public @Nullable MutableDataHolder getParagraphDataHolder() {
            return base.getParagraphDataHolder();
        }
    }
}
