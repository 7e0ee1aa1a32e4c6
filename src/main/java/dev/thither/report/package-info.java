/**
 * Findings in each format, a class for each; waivers and settings as text and as JSON; known findings as a file. Alone
 * knows how a format counts columns and what it calls things; decides nothing about what is found, and prints nothing
 * itself.
 */
@NullMarked
package dev.thither.report;

import org.jspecify.annotations.NullMarked;
