-- Numbers given to paper forms during an outage: taken from the counter, so that nothing is missing or double later.
create table ticket_reserved (
    number      text        primary key,
    kind_code   text        not null references ticket_kind (code),
    reserved_by text        not null,
    reserved_at timestamptz not null,
    used_at     timestamptz
);
create index ticket_reserved_open on ticket_reserved (reserved_at, number) where used_at is null;
