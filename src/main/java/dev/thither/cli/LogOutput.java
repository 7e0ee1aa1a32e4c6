package dev.thither.cli;

import java.io.IOException;
import java.io.Writer;

/** Standard output for people, who see each document's part when it is there; several reports may share its writer. */
record LogOutput(Writer writer) implements Destination {
    @Override
    public void commit() throws IOException {
        writer.flush();
    }

    /** Leaves the stream open: it is the process's own. */
    @Override
    public void close() {}
}
