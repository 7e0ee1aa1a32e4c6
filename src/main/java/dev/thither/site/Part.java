package dev.thither.site;

import dev.thither.html.Address;
import java.util.List;
import java.util.function.Function;

/**
 * What is made at once: a page, or a list with the pages of its letters.
 *
 * @param address of the page, or of the list; all else that is made stands below its folder
 * @param sheets makes it
 */
record Part(Address address, Function<Rendering, List<Sheet>> sheets) {}
