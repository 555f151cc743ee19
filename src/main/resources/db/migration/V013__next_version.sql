-- A conference may be handed a new version of its document. It changes nothing until it is in use;
-- a correction belongs to the document it corrects.

create table document_in_use (
    document bigint primary key references document,
    used_at  timestamptz not null,
    used_by  text        not null
);
insert into document_in_use select id, uploaded_at, uploaded_by from document;

create table document_set_aside (
    document     bigint primary key references document,
    set_aside_at timestamptz not null,
    set_aside_by text        not null
);

alter table correction add column document bigint references document;
update correction set document = (
    select max(id) from document where document.conference = correction.conference);
alter table correction alter column document set not null;
create index correction_of_document on correction (document, id);
