-- Where those who take part can be reached, as the secretariat knows it. Kept for each conference.
create table person_address (
    conference bigint      not null references conference,
    person     text        not null,
    address    text        not null check (address like '%_@_%' and length(address) <= 254),
    noted_at   timestamptz not null,
    noted_by   text        not null,
    primary key (conference, person)
);

-- A letter about what an edition changed for one person. Released, its text never changes again.
create table letter (
    id         bigint generated always as identity primary key,
    conference bigint      not null references conference,
    since      integer     not null,
    edition    integer     not null check (edition > since),
    person     text        not null,
    name       text        not null,
    subject    text        not null,
    text       text        not null,
    address    text,
    state      text        not null default 'waiting'
               check (state in ('waiting', 'released', 'sent', 'put away', 'replaced')),
    at         timestamptz,
    by         text,
    check (state not in ('released', 'sent') or address is not null)
);
create unique index letter_waits_once on letter (conference, person) where state = 'waiting';
create index letter_of_conference on letter (conference, id);
