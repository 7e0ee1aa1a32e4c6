/**
 * Reviews as pages: who may see which document, where it stands, what its links lead to, and what stands on a page.
 * Returns bytes and writes none. What templates are told is put into records of {@link dev.thither.theme.view}, and
 * {@link dev.thither.theme.Theme} makes a page of them. It judges nothing and reads no files: documents and pictures
 * are handed to it one at a time, and what authors alone are told comes from {@link dev.thither.site.Remarks}.
 */
@NullMarked
package dev.thither.site;

import org.jspecify.annotations.NullMarked;
