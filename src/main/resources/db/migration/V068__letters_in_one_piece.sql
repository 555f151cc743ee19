-- A letter of a few kilobytes stays in its row. Packing its parts and putting them aside cost more
-- than the row itself, while everybody registers.
alter table outgoing set (toast_tuple_target = 8160);
