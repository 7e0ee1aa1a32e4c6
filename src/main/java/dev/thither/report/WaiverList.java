package dev.thither.report;

import dev.thither.lint.WaiverUse;
import dev.thither.text.Source;
import java.io.IOException;
import java.util.List;

/** Waivers and what each is good for, written as they come. */
public interface WaiverList {
    /** Adds those of a document; {@code name} is what it is called in messages, {@code /} between folders. */
    void add(String name, Source source, List<WaiverUse> waivers) throws IOException;

    /** Ends the list, once, after the last document. */
    void end() throws IOException;
}
