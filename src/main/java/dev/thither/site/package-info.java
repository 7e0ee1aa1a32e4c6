/**
 * Reviews as pages: who may see which document, where it stands, what its links lead to, and how it looks. Returns
 * bytes and writes none. It alone knows Pebble; templates see only its view records ({@link dev.thither.site.SiteView},
 * {@link dev.thither.site.PageView} and one more for each kind of page) and print nothing unescaped but
 * {@link dev.thither.site.Html}. It judges nothing and reads no files: documents and pictures are handed to it one at a
 * time, and what authors alone are told comes from {@link dev.thither.site.Remarks}.
 */
@NullMarked
package dev.thither.site;

import org.jspecify.annotations.NullMarked;
