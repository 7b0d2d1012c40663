-- Which reaction has seen which event, so that an event told twice has one effect.
create table event_seen (
    reaction text        not null,
    event_id uuid        not null,
    seen_at  timestamptz not null default now(),
    primary key (reaction, event_id)
);
