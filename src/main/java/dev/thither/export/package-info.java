/**
 * Documents as one audience may read them, as files for the programs of others: generators of documentation sites,
 * forms that take plain words, browsers without a site. Decides where files stand and how a program wants them; who
 * reads what is {@code site}'s to say.
 */
@NullMarked
package dev.thither.export;

import org.jspecify.annotations.NullMarked;
