/**
 * Writing a site to disk: into a staging folder beside the last good one, and then in its place. It alone knows what
 * marks a folder as ours and what may never be overwritten. How a page is made, it does not know.
 */
@NullMarked
package dev.thither.publish;

import org.jspecify.annotations.NullMarked;
