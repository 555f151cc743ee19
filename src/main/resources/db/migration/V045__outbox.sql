-- The texts of a conference's letters as the secretariat wrote them; the latest of each counts.
-- Without subject and text: back to the standard text.
create table letter_text (
    id         bigint generated always as identity primary key,
    conference bigint      not null references conference,
    occasion   text        not null,
    tongue     text        not null,
    subject    text,
    text       text,
    written_at timestamptz not null,
    written_by text        not null,
    check ((subject is null) = (text is null))
);
create index letter_text_of_conference on letter_text (conference, occasion, tongue, id desc);

-- A finished letter to one person, written in the transaction of what it tells about.
create table outgoing (
    id              bigint generated always as identity primary key,
    conference      bigint references conference,
    occasion        text        not null,
    name            text        not null,
    address         text        not null check (length(address) <= 254),
    subject         text        not null,
    tongue          text        not null,
    text            text        not null,
    html            text        not null,
    calendar_method text,
    calendar        text,
    unsubscribe     text,
    about           text,
    -- Decided here, so that a letter that had to be sent again is known as the same one.
    message_id      text        not null unique,
    posted_at       timestamptz not null,
    due_at          timestamptz not null,
    -- When it is tried next: when it is due, and later after each failure that may pass.
    next_at         timestamptz not null,
    held_at         timestamptz,
    held_by         text,
    withdrawn_at    timestamptz,
    -- Whoever has the latest claim, and until when by the clock of the database, may send it.
    claim           bigint      not null default 0,
    claimed_until   timestamptz,
    tries           integer     not null default 0,
    tried_at        timestamptz,
    -- What the mail server said last, or why there was no answer.
    answer          text,
    sent_at         timestamptz,
    failed_at       timestamptz,
    returned_at     timestamptz,
    returned_by     text,
    check ((calendar_method is null) = (calendar is null)),
    check (sent_at is null or failed_at is null)
);
create index outgoing_waits on outgoing (next_at, id)
    where sent_at is null and failed_at is null and withdrawn_at is null and held_at is null;
create index outgoing_of_conference on outgoing (conference, id desc);
create index outgoing_about on outgoing (conference, about) where about is not null;

-- What stands between us and the mail server at the moment; no row while all is well.
create table mail_trouble (
    id    integer primary key default 1 check (id = 1),
    since timestamptz not null,
    at    timestamptz not null,
    why   text        not null
);
