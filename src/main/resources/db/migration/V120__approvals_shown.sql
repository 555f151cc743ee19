-- What the councils decided is shown to everybody when the organiser says so.
alter table agreement
    add column approvals_shown_at timestamptz,
    add column approvals_shown_by text,
    add check ((approvals_shown_at is null) = (approvals_shown_by is null));
