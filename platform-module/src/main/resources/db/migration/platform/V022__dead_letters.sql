-- Counted for metrics every quarter of a minute.
create index outbox_dead on outbox (dead_at) where dead_at is not null;
create index outbox_channel_due on outbox (channel, available_at) where delivered_at is null and dead_at is null;
