-- Note-takers get a link too.
alter table pass drop constraint pass_purpose_check;
alter table pass add constraint pass_purpose_check
    check (purpose in ('lead', 'speaker', 'stand', 'notes'));
