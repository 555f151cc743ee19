-- An address of another program that is told what happens to a conference. The secret is kept as it
-- is: whoever signs must have it.
create table webhook (
    id         bigint generated always as identity primary key,
    conference bigint      not null references conference,
    address    text        not null check (length(address) <= 2000),
    events     text[]      not null check (cardinality(events) > 0),
    secret     text        not null,
    made_at    timestamptz not null,
    made_by    text        not null,
    ended_at   timestamptz,
    ended_by   text,
    check ((ended_at is null) = (ended_by is null))
);
create index webhook_of_conference on webhook (conference) where ended_at is null;

-- One event for one of them, written in the transaction of the event itself, by the triggers below:
-- no feature can forget it, and none has to know. It names things by their numbers.
create table webhook_message (
    id            bigint generated always as identity primary key,
    key           uuid        not null unique default gen_random_uuid(),
    webhook       bigint      not null references webhook,
    event         text        not null,
    about         text        not null,
    at            timestamptz not null,
    next_at       timestamptz not null,
    -- Whoever has the latest claim, and until when by the clock of the database, may send it.
    claim         bigint      not null default 0,
    claimed_until timestamptz,
    tries         integer     not null default 0,
    tried_at      timestamptz,
    -- What the other program answered, or why there was no answer.
    said          text,
    sent_at       timestamptz,
    failed_at     timestamptz,
    check (sent_at is null or failed_at is null)
);
create index webhook_message_waits on webhook_message (next_at, id)
    where sent_at is null and failed_at is null;
create index webhook_message_of on webhook_message (webhook, id desc);

create function webhook_registration() returns trigger language plpgsql as $$
begin
    if exists (select from webhook where ended_at is null) then
        insert into webhook_message (webhook, event, about, at, next_at)
        select w.id, e.event, r.id::text, a.at, a.at
        from after a
        join registration r on r.id = a.registration
        join webhook w on w.conference = r.conference and w.ended_at is null
        cross join lateral (select case
            when a.what in ('registered', 'queued') then 'registration.made'
            when a.what in ('withdrawn', 'lapsed') then 'registration.cancelled'
            when a.what in ('changed', 'substituted', 'offered', 'taken')
                then 'registration.changed' end as event) e
        where e.event = any (w.events)
        order by a.id;
    end if;
    return null;
end $$;
create trigger webhook_registration after insert on registration_event
    referencing new table as after
    for each statement execute function webhook_registration();

create function webhook_arrival() returns trigger language plpgsql as $$
begin
    if exists (select from webhook where ended_at is null) then
        insert into webhook_message (webhook, event, about, at, next_at)
        select w.id, 'participant.arrived', a.registration::text, a.at, a.heard_at
        from after a
        join webhook w on w.conference = a.conference and w.ended_at is null
        where a.what = 'arrived' and a.registration is not null
          and 'participant.arrived' = any (w.events)
        order by a.id;
    end if;
    return null;
end $$;
create trigger webhook_arrival after insert on arrival_press
    referencing new table as after
    for each statement execute function webhook_arrival();

create function webhook_edition() returns trigger language plpgsql as $$
begin
    insert into webhook_message (webhook, event, about, at, next_at)
    select w.id, 'edition.published', a.number::text, a.published_at, a.published_at
    from after a
    join webhook w on w.conference = a.conference and w.ended_at is null
    where 'edition.published' = any (w.events);
    return null;
end $$;
create trigger webhook_edition after insert on edition
    referencing new table as after
    for each statement execute function webhook_edition();
