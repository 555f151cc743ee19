package dk.tingsted.platform.db;

/// A PostgreSQL that somebody else starts, stops and backs up.
///
/// @param url with user and password in it
record ExternalPostgres(String url) implements Database {

    @Override
    public DatabaseAddress address() {
        return new DatabaseAddress(url, null, null);
    }

    @Override
    public void close() {
        // It is not ours to stop.
    }
}
