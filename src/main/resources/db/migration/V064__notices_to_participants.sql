-- A letter to all who come about what an edition changed for everybody: read, written and released
-- once, in each language; then posted to each, in the order of their numbers.
create table notice_to_participants (
    id              bigint generated always as identity primary key,
    conference      bigint      not null references conference,
    since           integer     not null,
    edition         integer     not null check (edition > since),
    -- When the edition came out: who had a place by then knew the earlier one.
    published_at    timestamptz not null,
    -- Whether the entry in their calendars is another now.
    moves           boolean     not null,
    subject         text        not null,
    text            text        not null,
    subject_english text        not null,
    text_english    text        not null,
    state           text        not null default 'waiting'
                    check (state in ('waiting', 'released', 'put away', 'replaced')),
    at              timestamptz,
    by              text,
    -- How far it has come: the number of the last who was looked at, and how many were written to.
    reached         bigint      not null default 0,
    letters         integer     not null default 0,
    posted_at       timestamptz,
    check (state = 'released' or posted_at is null)
);
create unique index notice_to_participants_waits_once on notice_to_participants (conference)
    where state = 'waiting';
create index notice_to_participants_of on notice_to_participants (conference, id);
create index notice_to_participants_under_way on notice_to_participants (id)
    where state = 'released' and posted_at is null;

-- What somebody was told beside the things that happened to her registration: once each, and
-- counted, since the entry in her calendar gets a higher SEQUENCE each time.
create table registration_told (
    registration bigint      not null references registration,
    about        text        not null,
    at           timestamptz not null,
    primary key (registration, about)
);
