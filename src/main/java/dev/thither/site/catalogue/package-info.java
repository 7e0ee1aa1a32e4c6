/**
 * What a site is made of for its audience: the documents that it may see, whom they are about, the teams and cycles
 * they belong to, what came before and after, and the address of each. It is made of front matter alone, and nothing of
 * a document that the audience may not see is in it but that it is hidden.
 */
@NullMarked
package dev.thither.site.catalogue;

import org.jspecify.annotations.NullMarked;
