-- The right of another program to ask about one conference: only the SHA-256 of its secret is kept.
create table api_token (
    id         bigint generated always as identity primary key,
    conference bigint      not null references conference,
    name       text        not null check (length(name) between 1 and 100),
    scopes     text[]      not null check (cardinality(scopes) > 0),
    digest     bytea       not null unique check (length(digest) = 32),
    made_at    timestamptz not null,
    made_by    text        not null,
    expires_at timestamptz not null check (expires_at > made_at),
    -- To the minute.
    used_at    timestamptz,
    revoked_at timestamptz,
    revoked_by text,
    check ((revoked_at is null) = (revoked_by is null))
);
create index api_token_of_conference on api_token (conference);

-- What was answered, to be answered again to the same Idempotency-Key. The digest is of what was
-- asked, and the answer names nobody.
create table api_answer (
    token  bigint      not null references api_token,
    key    text        not null check (length(key) <= 200),
    digest bytea       not null check (length(digest) = 32),
    status integer     not null,
    body   bytea       not null,
    at     timestamptz not null,
    primary key (token, key)
);
create index api_answer_at on api_answer (at);
