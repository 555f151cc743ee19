-- How people come into the workshops of a block, where each workshop is held, and who is in which.
-- Whoever gives places holds the conference's rows of workshop_round first, in the order of blocks.

-- `input` of the division stands in workshop_draw: it is large and seldom read.
create table workshop_round (
    conference   bigint      not null references conference,
    block        text        not null,
    way          text        not null check (way in ('wishes', 'first_come', 'none')),
    opens_at     timestamptz,
    closes_at    timestamptz,
    objective    text        not null check (objective in ('sum', 'rank-maximal', 'generous')),
    held_back    integer     not null check (held_back between 0 and 50),
    looks_first  boolean     not null,
    minutes      integer     not null check (minutes between 0 and 1440),
    host_minutes integer     not null check (host_minutes between 0 and 1440),
    seed         text        not null,
    told_at      timestamptz,
    told_by      text,
    saved_at     timestamptz not null,
    saved_by     text        not null,
    primary key (conference, block),
    check (opens_at < closes_at),
    check ((opens_at is null) = (closes_at is null)),
    check ((told_at is null) = (told_by is null)),
    check (told_at is null or way = 'wishes')
);
create index workshop_round_counts on workshop_round (closes_at)
    where way = 'wishes' and told_at is null and not looks_first;

create table workshop_venue (
    conference bigint  not null,
    block      text    not null,
    workshop   text    not null,
    places     integer check (places between 0 and 100000),
    room       text    check (length(room) <= 200),
    address    text    check (length(address) <= 2000),
    jitsi      text    check (length(jitsi) between 20 and 100),
    primary key (conference, workshop),
    foreign key (conference, block) references workshop_round
);

create table workshop_wish (
    registration bigint      not null references registration,
    conference   bigint      not null,
    block        text        not null,
    ranked       text[]      not null check (cardinality(ranked) between 1 and 100),
    at           timestamptz not null,
    primary key (registration, block),
    foreign key (conference, block) references workshop_round
);
create index workshop_wish_of on workshop_wish (conference, block);

-- One place at most in each block. A host leads a workshop and takes nobody's place.
create table workshop_place (
    registration bigint      not null references registration,
    conference   bigint      not null,
    block        text        not null,
    workshop     text        not null,
    how          text        not null check (how in ('drawn', 'chosen', 'host')),
    at           timestamptz not null,
    primary key (registration, block),
    foreign key (conference, block) references workshop_round
);
create index workshop_place_of on workshop_place (conference, workshop);

-- What was divided, as it was: whoever has it and the seed can divide again and find the same.
create table workshop_draw (
    conference bigint not null,
    block      text   not null,
    input      text   not null,
    primary key (conference, block),
    foreign key (conference, block) references workshop_round
);

-- Who no longer comes gives up wish and place in the same moment, by whatever way she leaves.
create function workshop_left() returns trigger language plpgsql as $$
begin
    delete from workshop_wish where registration = new.id;
    delete from workshop_place where registration = new.id;
    return null;
end $$;
create trigger workshop_left after update of standing on registration
    for each row when (old.standing = 'expected' and new.standing <> 'expected')
    execute function workshop_left();
