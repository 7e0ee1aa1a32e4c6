/**
 * What templates see: one record for each kind of page, and those for its parts. They hold words, ways to pages and
 * {@link dev.thither.theme.view.Html}, ready to print, and take nothing from a document themselves;
 * {@code docs/templates.md} lists them for whoever writes a theme.
 */
@NullMarked
package dev.thither.theme.view;

import org.jspecify.annotations.NullMarked;
