-- What organisers may do, and how they show who they are.

-- Where the sign-in link was sent: only whoever stands at the machine reads the console.
alter table sign_in_link add column sent text not null default 'asked'
    check (sent in ('asked', 'invited', 'console'));

-- What a passkey calls its owner; it says nothing about her.
alter table organiser add column handle uuid not null default gen_random_uuid() unique;

-- A role was given and perhaps taken back. Null is every conference, also those to come.
create table role_of_organiser (
    id           bigint generated always as identity primary key,
    organiser    bigint      not null references organiser,
    conference   bigint      references conference,
    role         text        not null
                 check (role in ('administrator', 'secretariat', 'note-taker', 'door', 'reader', 'needs')),
    given_at     timestamptz not null,
    given_by     bigint      references organiser,
    withdrawn_at timestamptz,
    withdrawn_by bigint      references organiser,
    check (role <> 'administrator' or conference is null)
);
create unique index role_held_once on role_of_organiser (organiser, role, conference) nulls not distinct
    where withdrawn_at is null;

-- Until now everybody could do everything, and goes on so.
insert into role_of_organiser (organiser, conference, role, given_at)
select id, null, 'administrator', now() from organiser o
where not exists (select from organiser_left l where l.organiser = o.id);

-- The public half of a key that a device keeps.
create table passkey (
    id           bigint generated always as identity primary key,
    credential   bytea       not null unique,
    organiser    bigint      not null references organiser,
    name         text        not null check (length(name) between 1 and 100),
    attested     bytea       not null,
    signs        bigint      not null,
    made_at      timestamptz not null,
    used_at      timestamptz,
    removed_at   timestamptz
);
create index passkey_of_organiser on passkey (organiser) where removed_at is null;

-- What a device was asked to sign: once, within minutes. The organiser where one was signed in.
create table passkey_challenge (
    digest     bytea primary key check (length(digest) = 32),
    organiser  bigint references organiser,
    expires_at timestamptz not null
);

-- Who somebody is at the organisation's own sign-in; bound the first time.
create table sso_identity (
    issuer    text        not null,
    subject   text        not null,
    organiser bigint      not null references organiser,
    bound_at  timestamptz not null,
    primary key (issuer, subject),
    unique (issuer, organiser)
);

-- The secret that an app on a phone makes codes of (RFC 6238), and the latest that was used.
create table code_secret (
    organiser    bigint primary key references organiser,
    secret       bytea       not null,
    made_at      timestamptz not null,
    confirmed_at timestamptz,
    used_step    bigint      not null default 0
);

-- Tries of codes, to count them.
create table code_try (
    organiser bigint      not null references organiser,
    at        timestamptz not null
);
create index code_try_of_organiser on code_try (organiser, at);

-- For whoever has lost the phone. Only the SHA-256 is kept, as of links.
create table recovery_code (
    digest    bytea primary key check (length(digest) = 32),
    organiser bigint      not null references organiser,
    made_at   timestamptz not null,
    used_at   timestamptz
);
create index recovery_code_of_organiser on recovery_code (organiser);

-- An address becomes one's own when somebody who reads its mail has said so.
create table address_change (
    digest     bytea primary key check (length(digest) = 32),
    organiser  bigint      not null references organiser,
    address    text        not null check (address = lower(address) and address like '%_@_%' and length(address) <= 254),
    made_at    timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz
);
