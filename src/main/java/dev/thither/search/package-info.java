/**
 * An index of words, made while a site is rendered and read by {@code assets/search.js} in a browser. It comes in
 * pieces of some dozen kilobytes, of which a search loads those that hold its words and the pages it shows. It knows
 * nothing of reviews or of who may read them: whoever calls hands over what the pages show, and no more.
 */
@NullMarked
package dev.thither.search;

import org.jspecify.annotations.NullMarked;
