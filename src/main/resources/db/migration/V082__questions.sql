-- When the hall may ask.
create table question_hours (
    conference bigint primary key references conference,
    opened_at timestamptz not null,
    opened_by text not null,
    closed_at timestamptz,
    closed_by text,
    check ((closed_at is null) = (closed_by is null))
);

-- Asked from a phone, with a name only where somebody gave one.
create table hall_question (
    id bigint generated always as identity primary key,
    conference bigint not null references conference,
    key uuid not null unique,
    words text not null,
    asker text,
    asked_at timestamptz not null,
    answered_at timestamptz,
    answered_by text,
    parked_at timestamptz,
    parked_by text,
    hidden_at timestamptz,
    hidden_by text,
    check ((answered_at is null) = (answered_by is null)),
    check ((parked_at is null) = (parked_by is null)),
    check ((hidden_at is null) = (hidden_by is null))
);
create index hall_question_of_conference on hall_question (conference, id);

-- Each phone once.
create table question_support (
    question bigint not null references hall_question,
    phone text not null,
    primary key (question, phone)
);
