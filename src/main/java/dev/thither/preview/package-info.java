/**
 * A site that is served while it is written, to its author alone: which files changed, the pages that are made anew
 * when somebody looks at them, and the events that tell a browser so. Listens on the loopback address only and writes
 * nothing to disk. How a project becomes a site it is told by {@link dev.thither.preview.SiteSource}.
 */
@NullMarked
package dev.thither.preview;

import org.jspecify.annotations.NullMarked;
