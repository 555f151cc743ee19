-- The note after the conference, as text. The latest is the one that is read; the others are kept.
create table follow_up (
    id         bigint generated always as identity primary key,
    conference bigint      not null references conference,
    name       text        not null,
    text       text        not null,
    added_at   timestamptz not null,
    added_by   text        not null
);
create index follow_up_of_conference on follow_up (conference, id);
