-- Whom the agreement is between, in order.
create table agreement_party (
    id bigint generated always as identity primary key,
    agreement bigint not null references agreement,
    position int not null,
    name text not null check (length(name) between 1 and 200),
    address text not null default '',
    added_at timestamptz not null,
    added_by text not null,
    removed_at timestamptz,
    removed_by text,
    check ((removed_at is null) = (removed_by is null))
);
create unique index agreement_party_once on agreement_party (agreement, name) where removed_at is null;

-- The agreement as it was sent: which version of each area, in order. Texts are never altered.
create table agreement_edition (
    id bigint generated always as identity primary key,
    agreement bigint not null references agreement,
    number int not null,
    title text not null,
    period text not null,
    at timestamptz not null,
    by text not null,
    unique (agreement, number)
);
create table agreement_edition_area (
    edition bigint not null references agreement_edition,
    position int not null,
    area bigint not null,
    number int not null,
    primary key (edition, position),
    foreign key (area, number) references agreement_text
);

-- A letter to a party: the hearing, or a reminder. A timed reminder goes once for each edition.
create table agreement_letter (
    id bigint generated always as identity primary key,
    party bigint not null references agreement_party,
    edition bigint not null references agreement_edition,
    kind text not null check (kind in ('hearing', 'reminder', 'timed')),
    address text not null,
    at timestamptz not null,
    by text not null
);
create index agreement_letter_of_party on agreement_letter (party, id);
create unique index agreement_letter_timed_once on agreement_letter (party, edition) where kind = 'timed';

-- What a council answered; the latest counts, and all are kept.
create table agreement_answer (
    id bigint generated always as identity primary key,
    party bigint not null references agreement_party,
    edition bigint not null references agreement_edition,
    decision text not null check (decision in ('agenda', 'approved', 'remarks', 'rejected')),
    met_on date not null,
    reference text not null,
    remarks text not null,
    at timestamptz not null,
    by text not null
);
create index agreement_answer_of_party on agreement_answer (party, id);

-- What a pass is for is known to the program; councils are new.
alter table pass drop constraint pass_purpose_check;
alter table pass add constraint pass_purpose_check check (purpose ~ '^[a-z]{1,20}$');
