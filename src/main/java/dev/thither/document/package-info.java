/**
 * Markdown as an immutable tree: a {@link dev.thither.document.Document} of front matter, blocks and inlines, each with
 * the exact span of the source it was written at. The only package that knows flexmark; it alone knows where a front
 * matter ends, what a heading's anchor is called, and how deep a document may be nested. What a section or a goal is,
 * it does not know.
 */
@NullMarked
package dev.thither.document;

import org.jspecify.annotations.NullMarked;
