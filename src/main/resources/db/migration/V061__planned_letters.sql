-- Letters that go at a time, and where a conference meets on a screen.

-- What the secretariat decided; without a row the plan is the usual one.
create table letter_plan (
    conference bigint primary key references conference,
    -- How many days before the first; null when the letter shall not go.
    links_days integer check (links_days between 1 and 60),
    day_before boolean     not null,
    thanks     boolean     not null,
    hour       integer     not null check (hour between 0 and 23),
    saved_at   timestamptz not null,
    saved_by   text        not null
);

-- Kept back, whatever the time.
create table letter_plan_hold (
    conference bigint      not null references conference,
    occasion   text        not null,
    held_at    timestamptz not null,
    held_by    text        not null,
    primary key (conference, occasion)
);

-- The follow-up goes when somebody says so, and never by itself.
create table letter_plan_release (
    conference  bigint primary key references conference,
    released_at timestamptz not null,
    released_by text        not null
);

-- Who has got which letter; written with it, and once. `holder` is how many have handed the place
-- over before her: whoever takes over a place gets letters of her own.
create table planned_letter (
    registration bigint      not null references registration,
    occasion     text        not null,
    holder       integer     not null,
    posted_at    timestamptz not null,
    primary key (registration, occasion, holder)
);

-- Where those who have a place go in. Told on nobody's page but theirs.
create table meeting (
    conference bigint primary key references conference,
    address    text        not null check (address like 'https://%' and length(address) <= 2000),
    -- How long before the start it is told.
    minutes    integer     not null check (minutes between 0 and 1440),
    saved_at   timestamptz not null,
    saved_by   text        not null
);
