-- What is noted down of a conference while it is on. A row is locked by whoever writes in the
-- conference's notes, and its number is that of the last change: whoever has seen up to a number
-- asks for what came after it.
create table note_book (
    conference bigint primary key references conference,
    change bigint not null
);

-- A point stands in the list of its item and person; without a person it is about the item itself,
-- without an item about the conference. The key is made where it is typed.
create table note_point (
    conference bigint not null references conference,
    key uuid not null,
    item text not null default '' check (length(item) <= 40),
    person text not null default '' check (length(person) <= 200),
    -- Orders a list; there is room between two.
    place bigint not null,
    level int not null check (level between 1 and 3),
    words text not null check (length(words) between 1 and 2000),
    version int not null check (version > 0),
    changed bigint not null,
    written_at timestamptz not null,
    written_by text not null,
    removed_at timestamptz,
    removed_by text,
    -- The points that came a level out when this one was removed.
    released uuid[] not null default '{}',
    primary key (conference, key),
    check ((removed_at is null) = (removed_by is null))
);
create index note_point_of_subject on note_point (conference, item, person, place);
create index note_point_changed on note_point (conference, changed);

-- What somebody wrote who was not the first to reword a point: kept until it is taken or thrown away.
create table note_other (
    conference bigint not null,
    key uuid not null,
    point uuid not null,
    words text not null check (length(words) between 1 and 2000),
    written_at timestamptz not null,
    written_by text not null,
    settled_at timestamptz,
    settled_by text,
    primary key (conference, key),
    foreign key (conference, point) references note_point (conference, key),
    check ((settled_at is null) = (settled_by is null))
);
create index note_other_of_point on note_other (conference, point);

-- All that was done, each with the key that was made where it was done: what is sent twice is done once.
create table note_edit (
    conference bigint not null references conference,
    key uuid not null,
    change bigint not null,
    kind text not null check (kind in ('add', 'reword', 'move', 'remove', 'restore', 'take', 'discard')),
    point uuid not null,
    words text,
    -- Of the point, after it was done; 0 where its words were kept beside those of another.
    version int not null,
    at timestamptz not null,
    by text not null,
    primary key (conference, key)
);
