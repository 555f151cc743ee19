-- What turns the key that a phone keeps into what is stored of it: another for each conference.
create table phone_secret (
    conference bigint primary key references conference,
    secret bytea not null
);

-- When people vote on what was said, and how many dots each has.
create table vote_round (
    conference bigint primary key references conference,
    dots int not null check (dots between 0 and 20),
    opened_at timestamptz,
    opened_by text,
    closed_at timestamptz,
    closed_by text,
    check ((opened_at is null) = (opened_by is null)),
    check ((closed_at is null) = (closed_by is null))
);

-- No time, no registration: only that the same phone gave these votes. When the voting ends, the
-- name of the phone is replaced by one that nobody can work out again.
create table remark_vote (
    conference bigint not null references conference,
    phone text not null,
    remark bigint not null references remark,
    side smallint not null check (side in (-1, 0, 1)),
    primary key (phone, remark)
);
create index remark_vote_of_conference on remark_vote (conference);

create table remark_dots (
    conference bigint not null references conference,
    phone text not null,
    remark bigint not null references remark,
    dots int not null check (dots > 0),
    primary key (phone, remark)
);
create index remark_dots_of_conference on remark_dots (conference);

-- What its holder says of herself, if she likes.
create table phone_about (
    conference bigint not null references conference,
    phone text not null,
    side text check (side in ('politician', 'official', 'user', 'other')),
    table_number int check (table_number > 0),
    primary key (conference, phone)
);
