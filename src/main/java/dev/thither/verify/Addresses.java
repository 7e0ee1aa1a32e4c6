package dev.thither.verify;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.regex.Pattern;

/** The parts of addresses, as browsers read them. */
final class Addresses {
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Pattern IGNORED = Pattern.compile("[\\t\\n\\r]|^[\\x00-\\x20]+|[\\x00-\\x20]+$");

    private Addresses() {}

    /** Without what browsers leave out. */
    static String plain(String address) {
        return IGNORED.matcher(address).replaceAll("");
    }

    /** The word before the first colon; empty for an address that goes on from where it stands. */
    static String scheme(String plain) {
        var scheme = SCHEME.matcher(plain);
        return scheme.matches() ? scheme.group(1) : "";
    }

    /** A way that begins in the folder of the file at {@code path}. */
    static String joined(String path, String way) {
        return way.isEmpty() ? path : path.substring(0, path.lastIndexOf('/') + 1) + way;
    }

    /** Without dots; nothing where they lead above the folder. */
    static Optional<String> resolved(String way) {
        var folders = new ArrayDeque<String>();
        var isFolder = false;
        for (var part : way.split("/", -1)) {
            isFolder = part.isEmpty() || part.equals(".") || part.equals("..");
            if (part.equals("..") && folders.isEmpty()) {
                return Optional.empty();
            } else if (part.equals("..")) {
                folders.removeLast();
            } else if (!isFolder) {
                folders.addLast(part);
            }
        }
        return Optional.of(String.join("/", folders) + (isFolder && !folders.isEmpty() ? "/" : ""));
    }

    /** With percent signs decoded; nothing where that gives no text. */
    static Optional<String> decoded(String words) {
        if (words.indexOf('%') < 0) {
            return Optional.of(words);
        }
        var given = words.getBytes(StandardCharsets.UTF_8);
        var bytes = new ByteArrayOutputStream(given.length);
        for (var i = 0; i < given.length; i++) {
            if (given[i] == '%' && i + 2 < given.length && hex(given[i + 1]) >= 0 && hex(given[i + 2]) >= 0) {
                bytes.write(hex(given[i + 1]) * 16 + hex(given[i + 2]));
                i += 2;
            } else {
                bytes.write(given[i]);
            }
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray()));
            return Optional.of(text.toString());
        } catch (CharacterCodingException noText) {
            return Optional.empty();
        }
    }

    private static int hex(byte letter) {
        return letter < 0 ? -1 : Character.digit((char) letter, 16);
    }
}
