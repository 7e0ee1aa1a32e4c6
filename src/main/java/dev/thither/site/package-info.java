/**
 * Reviews as pages: of each document that {@link dev.thither.site.catalogue} lists, and of what they tell together,
 * what stands on a page, and which pages have to be made again. Returns bytes and writes none. What templates are told
 * is put into records of {@link dev.thither.theme.view}, and {@link dev.thither.theme.Theme} makes a page of them. It
 * judges nothing and reads no files: documents and pictures are handed to it one at a time, and what authors alone are
 * told comes from {@link dev.thither.site.Remarks}.
 */
@NullMarked
package dev.thither.site;

import org.jspecify.annotations.NullMarked;
