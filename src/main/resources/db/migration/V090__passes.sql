-- Links for those without an account: the konferencier, those who speak, those with a stand.
-- A pass is one person's for one purpose; only the SHA-256 of its secret is kept, and a new link
-- takes the place of the one before.
create table pass (
    id bigint generated always as identity primary key,
    conference bigint not null references conference,
    purpose text not null check (purpose in ('lead', 'speaker', 'stand')),
    person text not null check (length(person) between 1 and 200),
    name text not null check (length(name) between 1 and 200),
    digest bytea not null unique check (length(digest) = 32),
    made_at timestamptz not null,
    made_by text not null,
    used_on date,
    revoked_at timestamptz,
    revoked_by text,
    unique (conference, purpose, person),
    check ((revoked_at is null) = (revoked_by is null))
);
