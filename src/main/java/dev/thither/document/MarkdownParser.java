package dev.thither.document;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.ParserEmulationProfile;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/** flexmark, set up to read what GitHub reads; bare addresses are {@link BareAddresses}'. */
final class MarkdownParser {
    private static final Parser PARSER = Parser.builder(new MutableDataSet()
                    .setFrom(ParserEmulationProfile.COMMONMARK_0_29)
                    .set(Parser.HEADING_PARSER, false)
                    .set(TablesExtension.MIN_HEADER_ROWS, 1)
                    .set(TablesExtension.MAX_HEADER_ROWS, 1)
                    .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                    .set(TablesExtension.COLUMN_SPANS, false)
                    .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                    .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
                    .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                    .set(TablesExtension.WITH_CAPTION, false)
                    .set(
                            Parser.EXTENSIONS,
                            List.of(
                                    TablesExtension.create(),
                                    TaskListExtension.create(),
                                    StrikethroughExtension.create(),
                                    FootnoteExtension.create())))
            .customBlockParserFactory(new SteadyHeadings())
            .customBlockParserFactory(new TableStart())
            .customInlineParserFactory(SteadyInlineParser::new)
            .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
            .build();

    private MarkdownParser() {}

    static Node parse(String text) {
        return PARSER.parse(text);
    }
}
