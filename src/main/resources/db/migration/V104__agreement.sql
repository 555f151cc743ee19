-- The agreement that a conference leads into.
create table agreement (
    id bigint generated always as identity primary key,
    conference bigint not null references conference,
    title text not null check (length(title) between 1 and 200),
    period text not null check (length(period) between 1 and 40),
    deadline date,
    remind_days int not null default 0 check (remind_days between 0 and 60),
    continues bigint references agreement,
    founded_at timestamptz not null,
    founded_by text not null,
    published_at timestamptz,
    published_by text,
    check ((published_at is null) = (published_by is null))
);
create index agreement_of_conference on agreement (conference, id);

-- Position 0 is the introduction. What was removed keeps its texts.
create table agreement_area (
    id bigint generated always as identity primary key,
    agreement bigint not null references agreement,
    position int not null,
    added_at timestamptz not null,
    added_by text not null,
    removed_at timestamptz,
    removed_by text,
    check ((removed_at is null) = (removed_by is null))
);
create index agreement_area_of_agreement on agreement_area (agreement, position);

-- Every version of a text, never altered.
create table agreement_text (
    area bigint not null references agreement_area,
    number int not null,
    heading text not null,
    words text not null,
    at timestamptz not null,
    by text not null,
    primary key (area, number)
);

-- The sentences of a version. A mark is the same in the next version, however the sentence is put.
create table agreement_sentence (
    area bigint not null,
    number int not null,
    ordinal int not null,
    mark int not null check (mark > 0),
    paragraph int not null,
    words text not null,
    primary key (area, number, ordinal),
    unique (area, number, mark),
    foreign key (area, number) references agreement_text
);

-- What somebody wrote while somebody else saved: shown until she has taken it in or laid it aside.
create table agreement_aside (
    id bigint generated always as identity primary key,
    area bigint not null references agreement_area,
    seen int not null,
    heading text not null,
    words text not null,
    at timestamptz not null,
    by text not null,
    settled_at timestamptz,
    settled_by text,
    check ((settled_at is null) = (settled_by is null))
);
create index agreement_aside_of_area on agreement_aside (area) where settled_at is null;

-- What was said at the conference and went into the agreement, as it was when it was chosen; a mark
-- is that of the sentence, and none means the area as a whole.
create table agreement_source (
    id bigint generated always as identity primary key,
    area bigint not null references agreement_area,
    mark int,
    sentence text not null,
    origin text not null,
    theme text not null,
    place text not null,
    words text not null,
    at timestamptz not null,
    by text not null,
    gone_at timestamptz,
    gone_by text,
    check ((gone_at is null) = (gone_by is null))
);
create unique index agreement_source_once
    on agreement_source (area, coalesce(mark, 0), origin) where gone_at is null;
