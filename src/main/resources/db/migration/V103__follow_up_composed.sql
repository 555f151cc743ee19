-- Whether a composed note is in English; nothing for one that was pasted as text.
alter table follow_up add column english boolean;

-- A published note that was composed: its blocks and its annexes, as they were that moment. A note
-- that was pasted as text has none.
create table follow_up_line (
    follow_up bigint not null references follow_up,
    place int not null,
    form text not null,
    words text not null,
    primary key (follow_up, place)
);

create table follow_up_annex (
    follow_up bigint not null references follow_up,
    place int not null,
    key text not null,
    about text not null,
    file text not null,
    path text not null,
    primary key (follow_up, place)
);

-- The files that were made of it when it was published, so that nobody is given another later.
create table follow_up_file (
    follow_up bigint not null references follow_up,
    kind text not null check (kind in ('pdf', 'docx')),
    bytes bytea not null,
    primary key (follow_up, kind)
);
