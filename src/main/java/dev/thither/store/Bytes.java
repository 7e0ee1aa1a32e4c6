package dev.thither.store;

import java.util.Arrays;

/** Bytes that grow; nobody else writes to them meanwhile. */
final class Bytes {
    private static final int SEVEN_BITS = 0x7F;
    private static final int MORE = 0x80;
    private static final int BYTE = 0xFF;

    private byte[] bytes = new byte[1 << 12];
    private int length;

    /** Seven bits a byte, the lowest first. */
    void number(long number) {
        var rest = number;
        while ((rest & ~SEVEN_BITS) != 0) {
            add((int) (rest & SEVEN_BITS) | MORE);
            rest >>>= 7;
        }
        add((int) rest);
    }

    /** Twice the length, and one more where characters take two bytes. */
    void text(String text) {
        var wide = isWide(text);
        number(2L * text.length() + (wide ? 1 : 0));
        for (var i = 0; i < text.length(); i++) {
            if (wide) {
                add(text.charAt(i) >> 8);
            }
            add(text.charAt(i));
        }
    }

    private static boolean isWide(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) > BYTE) {
                return true;
            }
        }
        return false;
    }

    void bytes(Bytes other) {
        reserve(other.length);
        System.arraycopy(other.bytes, 0, bytes, length, other.length);
        length += other.length;
    }

    byte[] copy() {
        return Arrays.copyOf(bytes, length);
    }

    private void add(int value) {
        reserve(1);
        bytes[length++] = (byte) value;
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
        }
    }
}
