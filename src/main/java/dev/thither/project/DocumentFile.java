package dev.thither.project;

import dev.thither.document.Document;
import dev.thither.text.Problem;
import dev.thither.text.Source;
import dev.thither.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * A document on disk.
 *
 * @param file where it is
 * @param path its name below the source folder, {@code /} between folders
 * @param name what it is called in messages
 */
public record DocumentFile(Path file, String path, String name) {
    private static final long MOST_BYTES = 8L * 1024 * 1024;
    private static final int FRONT_MATTER_BYTES = 4096;

    /** Reads the whole of it; a file that is no text gives a document without blocks that says so. */
    public Document read() {
        try {
            return bytes().map(this::parse).orElseGet(this::tooLong);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the bytes; nothing, if they are more than a document can have. */
    public Optional<byte[]> bytes() throws IOException {
        return Files.size(file) > MOST_BYTES ? Optional.empty() : Optional.of(Files.readAllBytes(file));
    }

    private Document tooLong() {
        var found = "%,d bytes; at most %,d are read".formatted(file.toFile().length(), MOST_BYTES);
        return unreadable("", 0, found, "Split the document.");
    }

    /** Reads its front matter; of a long document only the beginning. */
    public Document readFrontMatter() {
        try (var in = Files.newInputStream(file)) {
            return frontMatter(in.readNBytes(FRONT_MATTER_BYTES)).orElseGet(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the front matter of text that came from elsewhere, as if it stood in this file. */
    public Document parseFrontMatter(byte[] bytes) {
        return frontMatter(Arrays.copyOf(bytes, Math.min(bytes.length, FRONT_MATTER_BYTES)))
                .orElseGet(() -> parse(bytes));
    }

    /** The front matter, if it ends within the beginning of the file. */
    private Optional<Document> frontMatter(byte[] head) {
        var end = endOfFrontMatter(head);
        return end > 0
                ? Optional.of(
                        Document.parseFrontMatter(Source.of(name, new String(head, 0, end, StandardCharsets.UTF_8))))
                : Optional.empty();
    }

    /** Reads text that came from elsewhere, as if it stood in this file. */
    public Document parse(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return unreadable("", 0, "this file is UTF-16", "Save it as UTF-8.");
        }
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var chars = CharBuffer.allocate(bytes.length);
        var in = ByteBuffer.wrap(bytes);
        var result = decoder.decode(in, chars, true);
        if (result.isError()) {
            var text = new String(bytes, StandardCharsets.UTF_8);
            var found = "the byte 0x%02X is not UTF-8".formatted(bytes[in.position()] & 0xFF);
            return unreadable(text, chars.position(), found, "Save the file as UTF-8.");
        }
        var text = chars.flip().toString();
        var nul = text.indexOf('\0');
        return nul < 0
                ? Document.parse(Source.of(name, text))
                : unreadable(
                        text,
                        nul,
                        "a NUL byte: this is not a text file",
                        "Save it as UTF-8 text, or give it another ending.");
    }

    private Document unreadable(String text, int at, String message, String help) {
        var span = at < text.length() ? new Span(at, at + 1) : Span.at(at);
        return Document.unreadable(Source.of(name, text), Problem.unreadable(span, message, help));
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /**
     * The number of bytes up to the end of the line that closes the front matter; 0 where the bytes hold no such line.
     */
    private static int endOfFrontMatter(byte[] head) {
        var text = new String(head, StandardCharsets.ISO_8859_1);
        var close = text.startsWith("---\n") ? text.indexOf("\n---\n", 3) : -1;
        return close < 0 ? 0 : close + "\n---\n".length();
    }
}
