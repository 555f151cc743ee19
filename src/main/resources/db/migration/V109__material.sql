-- That everybody may fetch the material of a conference.
create table material_release (
    conference  bigint primary key references conference,
    released_at timestamptz not null,
    released_by text        not null
);
