package dev.thither.theme.view;

/**
 * What every template knows of the whole, as {@code site}.
 *
 * @param title of the site
 * @param language for {@code <html lang>}
 * @param audience for whom it was built, in words: {@code everyone in the company}
 * @param version of Thither
 */
public record SiteView(String title, String language, String audience, String version) {}
