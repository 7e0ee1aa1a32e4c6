package dev.thither.cli;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** The browser that somebody reads with, by way of the command that their system has for it. */
record Browser(List<String> command) {
    private static final int PATIENCE_SECONDS = 3;

    Browser {
        command = List.copyOf(command);
    }

    /** The one of the system that we run on. */
    static Browser here() {
        return on(System.getProperty("os.name", ""));
    }

    static Browser on(String system) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return new Browser(List.of("open"));
        }
        return new Browser(
                name.startsWith("windows") ? List.of("rundll32", "url.dll,FileProtocolHandler") : List.of("xdg-open"));
    }

    /** Whether it took the address; a command that is still busy after a while did. */
    boolean opens(URI address) {
        var call = new ArrayList<>(command);
        call.add(address.toString());
        try {
            var process = new ProcessBuilder(call)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return !process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
