package dev.thither.cli;

import java.io.IOException;
import java.io.Writer;

/** Where a report goes. */
interface Destination extends AutoCloseable {
    Writer writer();

    /** Called once, when the report is complete. */
    void commit() throws IOException;

    /** Lets go of what was not committed. */
    @Override
    void close() throws IOException;
}
