/**
 * Whether a built folder keeps what its pages promise: they load nothing from elsewhere, lead nowhere that is gone,
 * hold no inline code, and ask search engines to stay away. It looks at files as a browser would, whoever made them,
 * and knows nothing of how a site is built. It alone knows the HTML parser.
 */
@NullMarked
package dev.thither.verify;

import org.jspecify.annotations.NullMarked;
