-- The backup of each night, so that one copy of the program makes it and all know how it went. A
-- night is the Danish date on which it was due.
create table backup_night (
    night date primary key,
    begun_at timestamptz not null,
    made_at timestamptz,
    failed_at timestamptz,
    check (made_at is null or failed_at is null)
);
