package dev.thither.theme.view;

/**
 * A link to a page of the site.
 *
 * @param name its words
 * @param href relative to the page it is on; empty where there is nothing to link to, and the words are all
 */
public record LinkView(String name, String href) {}
