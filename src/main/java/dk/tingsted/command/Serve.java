package dk.tingsted.command;

import java.util.List;

/// `serve`: starts the server.
final class Serve {

    private Serve() {}

    static int run(List<String> arguments) {
        return Commands.UNUSABLE;
    }
}
