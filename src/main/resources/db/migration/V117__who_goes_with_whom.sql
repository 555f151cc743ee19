-- Whether somebody who needs a way in without steps can be in the workshop.
alter table workshop_venue add column accessible boolean not null default true;

-- What is known of a division that was told: proved by prices, by a search, or not.
alter table workshop_round add column proof text check (proof in ('prices', 'search', 'none'));
alter table workshop_round add constraint workshop_round_proof check (proof is null or told_at is not null);

-- Two whom the secretariat puts together or keeps apart, in all workshops of the conference.
create table workshop_bond (
    conference bigint      not null references conference,
    one        bigint      not null references registration,
    other      bigint      not null references registration,
    apart      boolean     not null,
    at         timestamptz not null,
    by         text        not null,
    primary key (one, other),
    check (one < other)
);
create index workshop_bond_of on workshop_bond (conference);
create index workshop_bond_other on workshop_bond (other);

-- Whom somebody would like to be with, by name or address, and whether she needs a way in without steps.
-- The first holds when the other has asked for her too.
create table workshop_ask (
    registration bigint      primary key references registration,
    conference   bigint      not null references conference,
    company      text        check (length(company) between 1 and 254),
    step_free    boolean     not null,
    at           timestamptz not null,
    check (company is not null or step_free)
);
create index workshop_ask_of on workshop_ask (conference);

create or replace function workshop_left() returns trigger language plpgsql as $$
begin
    delete from workshop_wish where registration = new.id;
    delete from workshop_place where registration = new.id;
    delete from workshop_ask where registration = new.id;
    delete from workshop_bond where one = new.id or other = new.id;
    return null;
end $$;

-- A substitute is somebody else: what was asked for, or decided about, the one before is not hers.
create function workshop_substituted() returns trigger language plpgsql as $$
begin
    delete from workshop_ask where registration = new.id;
    delete from workshop_bond where one = new.id or other = new.id;
    return null;
end $$;
create trigger workshop_substituted after update of name, address on registration
    for each row when (old.name <> new.name and old.address <> new.address)
    execute function workshop_substituted();
