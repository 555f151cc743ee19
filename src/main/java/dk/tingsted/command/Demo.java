package dk.tingsted.command;

import java.util.List;

/// `demo`: starts the server.
final class Demo {

    private Demo() {}

    static int run(List<String> arguments) {
        return Commands.UNUSABLE;
    }
}
