/**
 * The command line: arguments, printing, progress and exit codes. The only package that knows the library for options,
 * that prints, and that turns what went wrong in the world into one line and exit code 2. Puts everything together and
 * does nothing itself.
 */
@NullMarked
package dev.thither.cli;

import org.jspecify.annotations.NullMarked;
