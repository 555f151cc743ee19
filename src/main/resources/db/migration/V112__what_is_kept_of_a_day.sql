-- Whoever came without having registered was promised nothing for ever: her name goes some days after
-- the conference, and that somebody came stays.
alter table arrival_press drop constraint arrival_press_check2;
alter table arrival_press add column forgotten_at timestamptz;
alter table arrival_press add constraint arrival_press_named
    check (walk_in is null or what = 'undone' or name <> '' or forgotten_at is not null);
create index arrival_press_named on arrival_press (conference) where name <> '';

-- How many of those who were divided have been erased since: their wishes are not in `input` any more.
alter table workshop_draw add column erased integer not null default 0 check (erased >= 0);
