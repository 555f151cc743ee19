-- The agreement for which a source was named first, where another one continues it.
alter table agreement_source add column earlier text not null default '';
