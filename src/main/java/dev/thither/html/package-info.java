/**
 * A document as markup that is safe as it stands: blocks, running text, links and pictures. Where other documents and
 * pictures are is asked of {@link dev.thither.html.Places} and {@link dev.thither.html.Gallery}; what is wrong with a
 * link is noted with its place. It knows addresses of a site, and neither who reads it nor what stands around a
 * document.
 */
@NullMarked
package dev.thither.html;

import org.jspecify.annotations.NullMarked;
