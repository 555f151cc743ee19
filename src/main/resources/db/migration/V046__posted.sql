-- What has become of each letter, and when; of one that waits, when it is to go.
create view posted as
select *,
    case
        when withdrawn_at is not null then 'WITHDRAWN'
        when returned_at is not null then 'RETURNED'
        when sent_at is not null then 'SENT'
        when failed_at is not null then 'FAILED'
        when held_at is not null then 'HELD'
        else 'WAITING'
    end as state,
    coalesce(withdrawn_at, returned_at, sent_at, failed_at, greatest(due_at, next_at)) as at
from outgoing;
