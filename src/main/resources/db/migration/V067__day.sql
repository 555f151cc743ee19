-- What the konferencier did on the day, in order. What was undone stays, and does not count.
create table day_step (
    id bigint generated always as identity primary key,
    conference bigint not null references conference,
    kind text not null check (kind in ('begin', 'overrun', 'move', 'skip')),
    item text,
    minutes int check (minutes between -180 and 180 and minutes <> 0),
    at timestamptz not null,
    by text not null,
    undone_at timestamptz,
    undone_by text,
    check ((kind in ('begin', 'skip')) = (item is not null)),
    check ((kind in ('overrun', 'move')) = (minutes is not null)),
    check (kind <> 'overrun' or minutes > 0),
    check ((undone_at is null) = (undone_by is null))
);
create index day_step_of_conference on day_step (conference, id);
