package dev.thither.cli;

/** What a run tells the shell. */
enum ExitCode {
    /** Nothing at or above the severity that fails a run. */
    CLEAN(0),
    /** Something was found. */
    FOUND(1),
    /** Wrong usage or configuration, or a world that does not play along. */
    FAILED(2),
    /** Somebody ended it, as a shell reports the signal of Ctrl+C. */
    INTERRUPTED(130);

    private final int status;

    ExitCode(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }
}
