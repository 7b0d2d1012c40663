-- How far the worker has come with an order, and the suspension the worker asks for.
alter table ticket
    add column order_taken_at     timestamptz,
    add column order_departed_at  timestamptz,
    add column order_arrived_at   timestamptz,
    add column asked_pause_reason text,
    add column asked_pause_note   text,
    add column asked_pause_until  timestamptz,
    add column asked_pause_by     text,
    add column asked_pause_at     timestamptz;
