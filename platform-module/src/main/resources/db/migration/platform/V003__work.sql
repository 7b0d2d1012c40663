create table number_format (
    kind    text primary key,
    pattern text not null
);
create table number_counter (
    kind   text   not null,
    period text   not null,
    last   bigint not null,
    primary key (kind, period)
);
insert into number_format values ('risk', 'FX-{yyyy}-{seq:6}'), ('register', 'QD-{yyyy}-{seq:4}');

create table duty (
    id            bigint generated always as identity primary key,
    code          text        not null,
    object_kind   text        not null,
    object_number text        not null,
    title         text        not null,
    login         text,
    permission    text,
    unit_code     text,
    due_at        timestamptz,
    path          text        not null,
    opened_at     timestamptz not null,
    closed_at     timestamptz,
    check (login is not null or permission is not null)
);
create unique index duty_open on duty (object_kind, object_number, code, coalesce(login, '')) where closed_at is null;
create index duty_login on duty (login, due_at) where closed_at is null;
create index duty_permission on duty (permission, unit_code) where closed_at is null;

create table notification (
    id      bigint generated always as identity primary key,
    login   text        not null references person (login),
    code    text        not null,
    args    jsonb       not null,
    path    text        not null,
    sent_at timestamptz not null,
    read_at timestamptz
);
create index notification_login on notification (login, id desc);
create index notification_unread on notification (login) where read_at is null;

create table outbox (
    id           bigint generated always as identity primary key,
    event_id     uuid        not null,
    channel      text        not null,
    payload      jsonb       not null,
    created_at   timestamptz not null,
    available_at timestamptz not null,
    attempts     integer     not null default 0,
    last_error   text,
    delivered_at timestamptz,
    dead_at      timestamptz,
    unique (event_id, channel)
);
create index outbox_due on outbox (available_at) where delivered_at is null and dead_at is null;

create table idempotency_key (
    login       text        not null,
    key         text        not null,
    fingerprint text        not null,
    status      integer,
    location    text,
    body        text,
    created_at  timestamptz not null,
    primary key (login, key)
);
create index idempotency_created on idempotency_key (created_at);
