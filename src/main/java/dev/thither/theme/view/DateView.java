package dev.thither.theme.view;

/**
 * A day.
 *
 * @param iso {@code 2026-09-15}, or empty where none is given
 * @param words {@code 15 Sep 2026}
 */
public record DateView(String iso, String words) {}
