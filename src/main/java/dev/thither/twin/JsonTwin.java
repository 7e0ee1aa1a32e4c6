package dev.thither.twin;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import dev.thither.document.Block;
import dev.thither.document.Prose;
import dev.thither.document.Reading;
import dev.thither.review.Entry;
import dev.thither.review.Kind;
import dev.thither.review.LogLine;
import dev.thither.review.Review;
import dev.thither.review.Section;
import dev.thither.text.TextWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes a document for programs, version 1. Every key is always there; what was not said is empty. */
final class JsonTwin {
    private static final int VERSION = 1;
    private static final int CAPACITY = 8192;

    private final Review review;
    private final MarkdownWriter markdown;
    private final FrontMatterLines frontMatter;
    private final TextWriter out = new TextWriter(CAPACITY);
    private final JsonWriter json = new JsonWriter(out);

    JsonTwin(Review review, MarkdownWriter markdown, FrontMatterLines frontMatter) {
        this.review = review;
        this.markdown = markdown;
        this.frontMatter = frontMatter;
        json.setFormattingStyle(FormattingStyle.PRETTY);
        json.setHtmlSafe(false);
    }

    String text() {
        try {
            document();
            json.flush();
            return out + "\n";
        } catch (IOException memoryNeverFails) {
            throw new UncheckedIOException(memoryNeverFails);
        }
    }

    private void document() throws IOException {
        json.beginObject();
        json.name("version").value(VERSION);
        json.name("title").value(review.title());
        json.name("level").value(level());
        frontMatter();
        array("sections", review.sections(), this::section);
        array("log", review.logLines(), this::logLine);
        array("footnotes", markdown.writtenFootnotes(), this::text);
        json.endObject();
    }

    /** Of an answer, as little as its page says. */
    private String level() {
        return review.frontMatter().kind() == Kind.RESPONSE
                ? "unknown"
                : review.frontMatter().level().word();
    }

    private void frontMatter() throws IOException {
        json.name("frontMatter").beginObject();
        for (var line : frontMatter.values().entrySet()) {
            if (line.getKey().equals("review-on")) {
                array("review-on", line.getValue(), this::text);
            } else if (line.getKey().equals("withdrawn")) {
                json.name("withdrawn").value(true);
            } else {
                text(line.getKey(), line.getValue().get(0));
            }
        }
        json.endObject();
    }

    private void section(Section section) throws IOException {
        json.beginObject();
        text("kind", section.kind().word());
        text("title", section.title());
        text("anchor", section.anchor());
        text("markdown", blocks(section.introduction()));
        array("entries", section.entries(), this::entry);
        json.endObject();
    }

    private void entry(Entry entry) throws IOException {
        json.beginObject();
        text("form", entry.form().word());
        text("title", plain(entry.title()));
        text("anchor", entry.anchor());
        json.name("settled").value(entry.settled());
        text("markdown", blocks(entry.body()));
        array("labels", entry.labels(), this::label);
        array("actions", entry.actions(), this::action);
        array("checkIns", entry.checkIns(), this::checkIn);
        json.endObject();
    }

    private void label(Entry.Labelled labelled) throws IOException {
        json.beginObject();
        text("label", labelled.label().word());
        words(labelled.words(), labelled.prose());
        json.endObject();
    }

    private void action(Entry.Action action) throws IOException {
        json.beginObject();
        words(action.words(), action.prose());
        text("date", action.date());
        json.name("done").value(action.done());
        json.endObject();
    }

    private void checkIn(Entry.CheckIn checkIn) throws IOException {
        json.beginObject();
        text("date", checkIn.date());
        words(checkIn.words(), checkIn.prose());
        json.endObject();
    }

    private void logLine(LogLine line) throws IOException {
        json.beginObject();
        text("date", line.date());
        words(line.prose().reading(), line.prose());
        array("tags", line.tags(), this::text);
        array("people", line.people(), this::text);
        json.endObject();
    }

    private void words(Reading words, Prose prose) throws IOException {
        text("text", plain(words));
        text("markdown", markdown.prose(prose));
    }

    private String blocks(List<Block> blocks) {
        return markdown.blocks(blocks).stripTrailing();
    }

    private void text(String name, String value) throws IOException {
        json.name(name);
        text(value);
    }

    private void text(String value) throws IOException {
        json.value(value);
    }

    private <T> void array(String name, List<T> values, Writing<T> writing) throws IOException {
        json.name(name).beginArray();
        for (var value : values) {
            writing.write(value);
        }
        json.endArray();
    }

    /** Writes one value. */
    private interface Writing<T> {
        void write(T value) throws IOException;
    }

    /** Of blanks in a row, such as a private part leaves behind, one stays. */
    private static String plain(Reading words) {
        return Blanks.single(words.text());
    }
}
