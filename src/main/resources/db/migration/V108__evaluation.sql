-- The evaluation of a conference: when it can be answered, and by whom.
create table evaluation (
    id        bigint generated always as identity primary key,
    conference bigint     not null unique references conference,
    opens_at  timestamptz not null,
    closes_at timestamptz not null,
    -- By whoever has the page's address, and not only by those who had a place.
    for_all   boolean     not null,
    saved_at  timestamptz not null,
    saved_by  text        not null,
    -- How many have answered.
    answers   integer     not null default 0,
    -- After it closed, the answers were written anew in an order by lot; null until then.
    mixed_at  timestamptz,
    check (opens_at < closes_at)
);

create table evaluation_question (
    id                 bigint generated always as identity primary key,
    evaluation         bigint  not null references evaluation,
    position           integer not null,
    kind               text    not null check (kind in ('SCALE', 'ONE', 'SEVERAL', 'WORDS')),
    text               text    not null,
    -- Empty where it is not said in English.
    english            text    not null,
    required           boolean not null,
    options            text[]  not null,
    options_in_english text[]  not null,
    unique (evaluation, position),
    check (cardinality(options) = cardinality(options_in_english))
);

-- That somebody answered, and nothing of what. All of them are written anew, in an order by lot,
-- whenever one more comes.
create table evaluation_answered (
    evaluation   bigint not null references evaluation,
    registration bigint not null references registration,
    primary key (evaluation, registration)
);

-- What was answered to one question, and nothing of whom, when, or to which other answer it belongs.
create table evaluation_answer (
    id       uuid      primary key,
    question bigint    not null references evaluation_question,
    chosen   integer[] not null,
    words    text      not null
);
create index evaluation_answer_to on evaluation_answer (question);
