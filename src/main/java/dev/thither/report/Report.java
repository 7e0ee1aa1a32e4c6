package dev.thither.report;

import dev.thither.lint.Verdicts;
import java.io.IOException;

/** What a run found, written as it comes. */
public interface Report {
    /** Adds a document; {@code name} is what it is called in messages, {@code /} between folders. */
    void add(String name, Verdicts verdicts) throws IOException;

    /** Ends the report, once, after the last document. */
    void end(Summary summary) throws IOException;
}
