-- A conference and all that happened to its programme. Every row is a fact with a time and a
-- person; what is true now is read from the facts.

create table conference (
    id          bigint generated always as identity primary key,
    slug        text        not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
    created_at  timestamptz not null,
    created_by  text        not null
);

-- The file as it was handed over, byte for byte. The key is the form's own: a form that is sent
-- twice hands over one document.
create table document (
    id          bigint generated always as identity primary key,
    conference  bigint      not null references conference,
    name        text        not null,
    bytes       bytea       not null,
    shape       text        not null,
    form_key    uuid        not null unique,
    uploaded_at timestamptz not null,
    uploaded_by text        not null
);
create index document_of_conference on document (conference, id);

-- What the document was read as, frozen: a later version of the reader changes no conference.
create table reading (
    document bigint primary key references document,
    reading  jsonb not null
);

create table correction (
    id           bigint generated always as identity primary key,
    conference   bigint      not null references conference,
    spot         text        not null,
    was          text        not null,
    becomes      text        not null,
    corrected_at timestamptz not null,
    corrected_by text        not null
);
create index correction_of_conference on correction (conference, id);

create table correction_undone (
    correction bigint primary key references correction,
    undone_at  timestamptz not null,
    undone_by  text        not null
);

-- "It is right as it stands": the finding is known by what it says, so it returns when that changes.
create table finding_set_aside (
    conference bigint      not null references conference,
    finding    text        not null,
    set_aside_at timestamptz not null,
    set_aside_by text        not null,
    primary key (conference, finding)
);

create table edition (
    conference   bigint      not null references conference,
    number       integer     not null check (number >= 1),
    status       text        not null check (status in ('preliminary', 'final')),
    programme    jsonb       not null,
    published_at timestamptz not null,
    published_by text        not null,
    primary key (conference, number)
);

-- What was published stays as it was, also for somebody with a database prompt.
create function edition_is_frozen() returns trigger language plpgsql as $$
begin
    raise exception 'An edition is never altered: publish another';
end $$;
create trigger edition_is_frozen before update or delete on edition
    for each row execute function edition_is_frozen();
create trigger edition_is_kept before truncate on edition
    for each statement execute function edition_is_frozen();
