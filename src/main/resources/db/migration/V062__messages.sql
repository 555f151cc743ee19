-- A letter to a selection of those who have registered: the key of its form, so that it goes once.
-- What it said and to whom stands in the outbox.
create table registration_message (
    conference bigint      not null references registration_setup,
    key        uuid        not null,
    letters    integer     not null check (letters > 0),
    posted_at  timestamptz not null,
    posted_by  text        not null,
    primary key (conference, key)
);
