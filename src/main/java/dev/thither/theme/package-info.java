/**
 * How pages look: the files that come with Thither, a site's own in their place, and templates that are filled in with
 * {@link dev.thither.theme.view view records}. It alone knows Pebble. Templates print nothing unescaped but
 * {@link dev.thither.theme.view.Html} and call nothing but what is on a short list. What stands on a page is not its
 * concern.
 */
@NullMarked
package dev.thither.theme;

import org.jspecify.annotations.NullMarked;
