package dk.tingsted.api;

import dk.tingsted.conference.ConferenceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Tokens and the last answers that were given to them.
@Repository
class TokenStore {

    private static final String ONE =
            """
            select id, conference, name, scopes, made_at, made_by, expires_at, used_at, revoked_at
            from api_token
            """;

    private final JdbcClient database;

    TokenStore(JdbcClient database) {
        this.database = database;
    }

    void add(
            ConferenceId conference,
            String name,
            Set<Scope> scopes,
            byte[] digest,
            Instant expires,
            String by,
            Instant now) {
        database.sql(
                        """
                        insert into api_token (conference, name, scopes, digest, made_at, made_by,
                            expires_at)
                        values (:conference, :name, :scopes, :digest, :now, :by, :expires)
                        """)
                .param("conference", conference.value())
                .param("name", name)
                .param("scopes", scopes.stream().map(Scope::word).sorted().toArray(String[]::new))
                .param("digest", digest)
                .param("now", Timestamp.from(now))
                .param("by", by)
                .param("expires", Timestamp.from(expires))
                .update();
    }

    Optional<Token> find(byte[] digest) {
        return database.sql(ONE + " where digest = :digest")
                .param("digest", digest)
                .query(TokenStore::token)
                .optional();
    }

    /// The newest first.
    List<Token> of(ConferenceId conference) {
        return database.sql(ONE + " where conference = :conference order by id desc")
                .param("conference", conference.value())
                .query(TokenStore::token)
                .list();
    }

    /// Once a minute at most: a token that is used all the time is no reason to write all the time.
    void used(long id, Instant now) {
        database.sql(
                        """
                        update api_token set used_at = :now where id = :id
                          and (used_at is null
                               or used_at < cast(:now as timestamptz) - interval '1 minute')
                        """)
                .param("id", id)
                .param("now", Timestamp.from(now))
                .update();
    }

    /// From now on it opens nothing.
    ///
    /// @return its name; empty where there is none that holds
    Optional<String> revoke(ConferenceId conference, long id, String by, Instant now) {
        return database.sql(
                        """
                        update api_token set revoked_at = :now, revoked_by = :by
                        where id = :id and conference = :conference and revoked_at is null
                        returning name
                        """)
                .param("id", id)
                .param("conference", conference.value())
                .param("by", by)
                .param("now", Timestamp.from(now))
                .query(String.class)
                .optional();
    }

    private static Token token(ResultSet row, int number) throws SQLException {
        return new Token(
                row.getLong("id"),
                new ConferenceId(row.getLong("conference")),
                row.getString("name"),
                Arrays.stream((String[]) row.getArray("scopes").getArray())
                        .flatMap(word -> Scope.of(word).stream())
                        .collect(Collectors.toUnmodifiableSet()),
                row.getTimestamp("made_at").toInstant(),
                row.getString("made_by"),
                row.getTimestamp("expires_at").toInstant(),
                instant(row.getTimestamp("used_at")),
                instant(row.getTimestamp("revoked_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
