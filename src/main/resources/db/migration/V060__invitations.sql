-- Invitations: who was invited on which list, the links by which they come, and what happened.

-- A list between the moment it was handed in and the moment it is imported; deleted after.
create table invitation_upload (
    id          bigint generated always as identity primary key,
    conference  bigint      not null references conference,
    name        text        not null check (length(name) between 1 and 200),
    in_group    text,
    for_several boolean     not null,
    sheet       text        not null,
    headed      boolean     not null,
    taken_for   text[]      not null,
    at          timestamptz not null,
    by          text        not null
);
create index invitation_upload_of_conference on invitation_upload (conference);

create table invitation_list (
    id         bigint generated always as identity primary key,
    conference bigint      not null references conference,
    name       text        not null check (length(name) between 1 and 200),
    made_at    timestamptz not null,
    made_by    text        not null,
    unique (conference, name),
    unique (conference, id)
);

-- One person, or one mailbox that invites on behalf of many.
create table invitation (
    id           bigint generated always as identity primary key,
    conference   bigint      not null references conference,
    on_list      bigint      not null,
    in_group     bigint,
    name         text        not null check (length(name) between 1 and 200),
    address      text        not null check (address = lower(address) and length(address) <= 254),
    post         text        check (length(post) <= 200),
    organisation text        check (length(organisation) <= 200),
    municipality text        check (length(municipality) <= 200),
    for_several  boolean     not null,
    taken_off_at timestamptz,
    taken_off_by text,
    foreign key (conference, on_list) references invitation_list (conference, id),
    -- A group that is taken away leaves its invitations without one.
    foreign key (conference, in_group) references registration_group (conference, id)
        on delete set null (in_group),
    check ((taken_off_at is null) = (taken_off_by is null))
);
create unique index invitation_once on invitation (conference, address)
    where taken_off_at is null;
create index invitation_of_address on invitation (address) where taken_off_at is null;
create index invitation_of_list on invitation (on_list);

-- Every letter has a link of its own, and all of them hold until they are revoked: only the SHA-256
-- of a secret is kept, so an earlier link cannot be written again.
create table invitation_link (
    digest     bytea primary key check (length(digest) = 32),
    invitation bigint      not null references invitation,
    -- Where it was sent: who opts out by it means this address, also when it was put right since.
    address    text        not null,
    made_at    timestamptz not null,
    revoked_at timestamptz
);
create index invitation_link_of on invitation_link (invitation);
create index registration_by_invitation on registration (invitation) where invitation is not null;

create table invitation_event (
    id         bigint generated always as identity primary key,
    invitation bigint      not null references invitation,
    at         timestamptz not null,
    by         text        not null,
    what       text        not null check (what in
               ('added', 'invited', 'reminded', 'opened', 'declined', 'opted out', 'corrected',
                'taken off')),
    word       text        check (length(word) <= 1000)
);
create index invitation_event_of on invitation_event (invitation);
-- Whoever opens her page ten times has opened it.
create unique index invitation_opened_once on invitation_event (invitation) where what = 'opened';

-- Who wants no invitations, from nobody in this house.
create table invitation_opt_out (
    address text primary key check (address = lower(address)),
    at      timestamptz not null
);
