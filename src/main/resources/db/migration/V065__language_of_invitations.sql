-- The language that her letters are written in, where her list says it; else the conference's own.
alter table invitation add column language text check (language in ('da', 'en'));
