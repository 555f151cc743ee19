-- The code that somebody shows at the door: it opens nothing.
create table arrival_code (
    registration bigint primary key references registration,
    code         uuid not null unique default gen_random_uuid()
);

-- What was pressed at the doors. The key is made by the door, also while it has no network, so that
-- what is sent again is not done again; `id` is the order in which we heard of it. Who has come is
-- worked out from all presses, in the order of `at`, whatever the order they came in.
create table arrival_press (
    id           bigint generated always as identity primary key,
    key          uuid        not null unique,
    conference   bigint      not null references conference,
    registration bigint      references registration,
    walk_in      uuid,
    name         text        not null check (length(name) <= 200),
    what         text        not null check (what in ('arrived', 'undone')),
    at           timestamptz not null,
    heard_at     timestamptz not null,
    by           text        not null,
    door         uuid        not null,
    check ((registration is null) <> (walk_in is null)),
    check (registration is null or name = ''),
    check (walk_in is null or what = 'undone' or name <> '')
);
create index arrival_press_of_conference on arrival_press (conference, id);
create index arrival_press_of_registration on arrival_press (registration);
