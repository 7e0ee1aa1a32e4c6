/**
 * YAML 1.2 with places: a tree of scalars, sequences and mappings, each with the span it was written at. The only
 * package that knows the YAML library. Scalars stay the text that was written ({@code no} and {@code 2026-03-01} are
 * words); what a word means is for the reader of the tree to say. Refuses what a front matter does not need and what is
 * used to do harm: aliases, tags, several documents, deep nesting, megabytes.
 */
@NullMarked
package dev.thither.yaml;

import org.jspecify.annotations.NullMarked;
