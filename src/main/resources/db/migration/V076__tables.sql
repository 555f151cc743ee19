-- How people are to sit.
create table table_layout (
    conference bigint primary key references conference,
    tables     integer check (tables between 1 and 500),
    seats      integer check (seats between 1 and 500),
    rounds     integer     not null check (rounds between 1 and 10),
    mixed      text[]      not null,
    forms      text        not null check (forms in ('any', 'together', 'apart')),
    saved_at   timestamptz not null,
    saved_by   text        not null,
    check (tables is not null or seats is not null)
);

-- What must be obeyed, in the order it was written.
create table table_wish (
    id         bigint generated always as identity primary key,
    conference bigint   not null references conference,
    kind       text     not null check (kind in ('together', 'apart', 'fixed', 'facilitator')),
    at_table   integer  check (at_table >= 1),
    people     bigint[] not null,
    check ((kind = 'fixed') = (at_table is not null))
);
create index table_wish_of_conference on table_wish (conference, id);

-- A plan that was worked out. The latest that was published is what people see; one made after it
-- is a draft.
create table table_plan (
    id           bigint generated always as identity primary key,
    conference   bigint      not null references conference,
    made_at      timestamptz not null,
    made_by      text        not null,
    tables       integer     not null,
    imbalance    integer     not null,
    repeated     integer     not null,
    imbalance_bound integer  not null,
    repeated_bound  integer  not null,
    published_at timestamptz,
    published_by text,
    check ((published_at is null) = (published_by is null))
);
create index table_plan_of_conference on table_plan (conference, id);

create table table_seat (
    plan         bigint  not null references table_plan on delete cascade,
    round        integer not null,
    registration bigint  not null references registration,
    at_table     integer not null,
    primary key (plan, round, registration)
);
create index table_seat_of_registration on table_seat (registration);
