-- What was corrected in one go is undone in one go.
create sequence correction_act;
alter table correction add column act bigint;
update correction set act = id;
select setval('correction_act', (select coalesce(max(id), 0) + 1 from correction));
alter table correction alter column act set not null;
create index correction_of_act on correction (act);
