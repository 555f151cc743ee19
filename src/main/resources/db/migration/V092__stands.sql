-- Those who show something in the pauses, and the plan of where they stand.
create table stand (
    id bigint generated always as identity primary key,
    conference bigint not null references conference,
    number int not null check (number > 0),
    name text not null check (length(name) between 1 and 200),
    description text not null default '' check (length(description) <= 4000),
    contact text not null default '' check (length(contact) <= 200),
    web text not null default '' check (length(web) <= 2000),
    -- Where the exhibitor's link is sent; shown to the secretariat alone.
    address text not null default '' check (length(address) <= 254),
    picture bytea,
    picture_name text,
    picture_words text check (length(picture_words) between 1 and 300),
    picture_width int,
    picture_height int,
    -- In thousandths of the plan's width and height.
    x int check (x between 0 and 1000),
    y int check (y between 0 and 1000),
    written_at timestamptz not null,
    written_by text not null,
    unique (conference, number),
    check ((x is null) = (y is null)),
    check ((picture is null) = (picture_name is null)),
    check ((picture is null) = (picture_words is null)),
    check ((picture is null) = (picture_width is null)),
    check ((picture is null) = (picture_height is null))
);

create table stand_plan (
    conference bigint primary key references conference,
    picture bytea not null,
    picture_name text not null,
    picture_words text not null check (length(picture_words) between 1 and 300),
    picture_width int not null,
    picture_height int not null,
    saved_at timestamptz not null,
    saved_by text not null
);
alter table stand alter column picture set storage external;
alter table stand_plan alter column picture set storage external;
