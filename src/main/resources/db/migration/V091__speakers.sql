-- What those who speak hand in by their link, and what the secretariat asks of them.
create table slides (
    id bigint generated always as identity primary key,
    conference bigint not null references conference,
    item text not null check (length(item) <= 40),
    person text not null check (length(person) between 1 and 200),
    speaker text not null check (length(speaker) between 1 and 200),
    name text not null check (length(name) between 1 and 200),
    kind text not null check (kind in ('pdf', 'pptx', 'odp')),
    bytes bytea not null,
    size int not null check (size > 0),
    handed_at timestamptz not null,
    released_at timestamptz,
    released_by text,
    unique (conference, item, person),
    check ((released_at is null) = (released_by is null))
);
-- Slides are packed already.
alter table slides alter column bytes set storage external;

create table speaker_note (
    conference bigint not null references conference,
    person text not null check (length(person) between 1 and 200),
    text text not null check (length(text) between 1 and 4000),
    written_at timestamptz not null,
    primary key (conference, person)
);

create table speaker_request (
    conference bigint primary key references conference,
    text text not null check (length(text) between 1 and 4000),
    written_at timestamptz not null,
    written_by text not null
);
