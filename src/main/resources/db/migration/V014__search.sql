-- What can be searched for: the passages of the latest edition of each conference, written in the
-- transaction that publishes it. A draft is never here. All of it can be made again from the
-- editions: where `searchable` does not name the latest edition and the present rules, it is.

create table searchable (
    conference bigint  primary key,
    number     integer not null,
    rules      integer not null,
    foreign key (conference, number) references edition (conference, number)
);

-- A conference, an item or a person, with the address of its place within the site.
create table passage (
    conference bigint   not null references searchable on delete cascade,
    ordinal    integer  not null,
    page       text     not null,
    language   text     not null,
    title      text     not null,
    people     text     not null,
    body       text     not null,
    day        date,
    starts_at  time,
    words      tsvector not null,
    primary key (conference, ordinal)
);
create index passage_words on passage using gin (words);
