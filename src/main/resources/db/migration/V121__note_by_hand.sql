-- A block that somebody put in its place by hand stays there when the note is composed again.
alter table follow_up_block add column moved boolean not null default false;

-- A version that nobody but the secretariat may open any more.
alter table follow_up
    add column withdrawn_at timestamptz,
    add column withdrawn_by text,
    add check ((withdrawn_at is null) = (withdrawn_by is null));
