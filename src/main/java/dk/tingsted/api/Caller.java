package dk.tingsted.api;

import dk.tingsted.conference.Conference;

/// Who asks.
record Caller(Token token, Conference conference) {

    /// Where a request keeps it for its route.
    static final String ATTRIBUTE = "api.caller";

    boolean may(Scope scope) {
        return token.scopes().contains(scope);
    }
}
