-- Of what was restored from a backup. Both may be there already: they are made while it is restored.
-- While there is a row, nobody is written to but those who ask for a link to sign in.
create table if not exists letters_paused (
    id int primary key default 1 check (id = 1),
    since timestamptz not null
);
-- Forgotten after the backup was made; to be forgotten again.
create table if not exists erasure_due (
    registration bigint not null,
    key uuid not null
);
