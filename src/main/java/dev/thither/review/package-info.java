/**
 * The domain: what a self-review, a growth plan, a log or a response consists of. Reads a
 * {@link dev.thither.document.Document} into a {@link dev.thither.review.Review}: typed front matter, sections by name
 * and alias, the goals, wins and decisions in them with their labels, actions and check-ins, and the waivers. Alone
 * knows levels, visibilities, audiences and who may read what. Judges nothing and reads no files.
 */
@NullMarked
package dev.thither.review;

import org.jspecify.annotations.NullMarked;
