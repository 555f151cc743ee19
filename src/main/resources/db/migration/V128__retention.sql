-- How long what is known of people is kept after a conference.

-- Since when the plan of a conference could be seen: nothing goes before that for a month.
create table retention_plan (
    conference bigint primary key references conference,
    known_at timestamptz not null
);

-- What the secretariat chose; without a row it is the usual.
create table retention_choice (
    conference bigint not null references conference,
    kind text not null check (kind ~ '^[A-Z]{1,20}$'),
    days int not null check (days between 0 and 1095),
    saved_at timestamptz not null,
    saved_by text not null,
    primary key (conference, kind)
);

-- What has gone.
create table retention_done (
    id bigint generated always as identity primary key,
    conference bigint not null references conference,
    kind text not null,
    at timestamptz not null,
    many int not null check (many > 0)
);
create index retention_done_of_conference on retention_done (conference);

-- The counts that remain of it.
create table retention_left (
    conference bigint not null references conference,
    kind text not null,
    name text not null check (length(name) between 1 and 300),
    many int not null check (many > 0),
    primary key (conference, kind, name)
);
