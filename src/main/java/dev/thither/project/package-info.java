/**
 * A folder on disk: its configuration, its ladder, its own rules, and its documents. The only package below the edges
 * that reads files; alone knows how bytes become text, which files are documents, and what {@code thither.yml} and
 * {@code ladder.yml} may say. What is wrong with a document is a problem of the document; what is wrong with the folder
 * or its configuration ends the run.
 */
@NullMarked
package dev.thither.project;

import org.jspecify.annotations.NullMarked;
