-- What the secretariat has been told by letter of what those who take part wrote and handed in: all
-- that came up to then. What was there before there were such letters was seen on the page.
create table speaker_told (
    conference bigint primary key references conference,
    up_to timestamptz not null
);
insert into speaker_told (conference, up_to)
select conference, max(at) from (
    select conference, written_at from speaker_note
    union all
    select conference, handed_at from slides) as each (conference, at)
group by conference;
