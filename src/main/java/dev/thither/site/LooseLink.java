package dev.thither.site;

import dev.thither.text.Span;

/** A link to a place in another document. */
record LooseLink(String path, String anchor, Span span) {}
