-- What is discussed at the tables: a theme with its questions.
create table discussion (
    id bigint generated always as identity primary key,
    conference bigint not null references conference,
    position int not null,
    item text,
    theme text not null,
    questions text not null,
    opened_at timestamptz,
    opened_by text,
    closed_at timestamptz,
    closed_by text,
    removed_at timestamptz,
    removed_by text,
    check ((opened_at is null) = (opened_by is null)),
    check ((closed_at is null) = (closed_by is null)),
    check ((removed_at is null) = (removed_by is null))
);
create index discussion_of_conference on discussion (conference, position);

-- The code leads to the table's page. It is printed again when a card is lost, so it is kept as it is.
create table discussion_table (
    conference bigint not null references conference,
    number int not null check (number between 1 and 400),
    code text not null unique,
    made_at timestamptz not null,
    made_by text not null,
    primary key (conference, number)
);

-- Who wrote it is not kept; at which table, is. The key is made on the phone: what is sent twice is one.
create table remark (
    id bigint generated always as identity primary key,
    discussion bigint not null references discussion,
    table_number int not null,
    key uuid not null unique,
    words text not null,
    version int not null default 1,
    written_at timestamptz not null,
    withdrawn_at timestamptz
);
create index remark_of_discussion on remark (discussion, id);

-- What the konferencier did with what the tables wrote, in order. What was undone stays, and does not count.
create table remark_move (
    id bigint generated always as identity primary key,
    discussion bigint not null references discussion,
    kind text not null check (kind in ('merge', 'split', 'gather', 'word', 'highlight', 'plain', 'hide', 'show')),
    remark bigint not null references remark,
    into_remark bigint references remark,
    words text,
    at timestamptz not null,
    by text not null,
    undone_at timestamptz,
    undone_by text,
    check ((kind = 'merge') = (into_remark is not null)),
    check ((kind in ('gather', 'word')) = (words is not null)),
    check ((undone_at is null) = (undone_by is null))
);
create index remark_move_of_discussion on remark_move (discussion, id);
