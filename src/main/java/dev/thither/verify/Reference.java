package dev.thither.verify;

/**
 * An address in a file.
 *
 * @param use what a browser does with it
 * @param element that it stands in, such as {@code <img>}
 * @param address as it was written
 */
record Reference(Use use, String element, String address, int line, int column) {

    /** What a browser does with an address. */
    enum Use {
        /** It goes there when a reader wants to. */
        LEADS,
        /** It asks for it by itself. */
        LOADS,
        /** It asks for it by itself, and takes it for a picture, whatever it is. */
        SHOWS
    }

    Fault fault(String path, String message, String help) {
        return new Fault(path, line, column, message, help);
    }
}
