-- Organisers, how they sign in, and what happened.

create table organiser (
    id         bigint generated always as identity primary key,
    -- Null for the first one until she has written it: she signs in from the console.
    address    text check (address = lower(address) and address like '%_@_%' and length(address) <= 254),
    name       text        not null check (length(name) between 1 and 200),
    added_at   timestamptz not null,
    unique (address)
);

-- Whoever has left does not sign in any more; what she did keeps her name.
create table organiser_left (
    organiser bigint primary key references organiser,
    left_at   timestamptz not null,
    by        text        not null
);

-- Only the SHA-256 of the secret is kept: who reads this table cannot sign in.
create table sign_in_link (
    digest     bytea primary key check (length(digest) = 32),
    organiser  bigint      not null references organiser,
    made_at    timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz
);
create index sign_in_link_of_organiser on sign_in_link (organiser, made_at);

-- Who did what, when. `organiser` is null where nobody is signed in.
create table event_log (
    id        bigint generated always as identity primary key,
    at        timestamptz not null,
    organiser bigint references organiser,
    what      text        not null,
    about     text
);
create index event_log_at on event_log (at);
