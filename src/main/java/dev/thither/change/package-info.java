/**
 * Which lines of which files changed, as Git or a unified diff tells it. Alone knows how a diff is written and how Git
 * is called; knows neither Markdown nor what is found in it, and changes nothing.
 */
@NullMarked
package dev.thither.change;

import org.jspecify.annotations.NullMarked;
