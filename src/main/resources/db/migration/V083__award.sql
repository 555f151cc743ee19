-- One award of a conference: who votes, and when.
create table award (
    id bigint generated always as identity primary key,
    conference bigint not null unique references conference,
    title text not null,
    voters text not null check (voters in ('audience', 'jury')),
    opens_at timestamptz not null,
    closes_at timestamptz not null,
    made_at timestamptz not null,
    made_by text not null,
    counted_at timestamptz,
    released_at timestamptz,
    released_by text,
    check (opens_at < closes_at),
    check ((released_at is null) = (released_by is null)),
    check (released_at is null or counted_at is not null)
);

create table award_nominee (
    id bigint generated always as identity primary key,
    award bigint not null references award,
    position int not null,
    name text not null,
    item text,
    votes int,
    unique (award, position)
);

-- Of the link that a juror has, only the digest.
create table award_juror (
    id bigint generated always as identity primary key,
    award bigint not null references award,
    name text not null,
    link bytea not null unique
);

-- That somebody voted, and nothing of what.
create table award_voted (
    award bigint not null references award,
    voter text not null,
    primary key (award, voter)
);

-- What was voted, and nothing of whom or when. When they are counted, the ballots are written anew in
-- an order by lot, so that not even the place in the file tells which came with whom.
create table award_ballot (
    id uuid primary key,
    award bigint not null references award,
    nominee bigint not null references award_nominee
);
create index award_ballot_of_award on award_ballot (award);
