-- Calendars are data: a weekly pattern, dated days that differ from it, and which years have been given.
create table calendar (
    id               bigint generated always as identity primary key,
    code             text    not null unique check (code ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
    name             text    not null,
    name_en          text    not null,
    weekly           text    not null,
    follows_holidays boolean not null,
    is_default       boolean not null default false,
    version          bigint  not null default 0
);
create unique index calendar_default on calendar (is_default) where is_default;

create table calendar_day (
    calendar_id bigint not null references calendar (id),
    day         date   not null,
    kind        text   not null check (kind in ('HOLIDAY', 'MAKE_UP')),
    name        text   not null,
    primary key (calendar_id, day)
);

-- data_version is the digest of the shipped file; a year changed by an administrator is never overwritten by a new one.
create table calendar_year (
    calendar_id  bigint  not null references calendar (id),
    year         integer not null,
    source       text    not null,
    data_version text    not null,
    changed      boolean not null,
    primary key (calendar_id, year)
);

create table unit_calendar (
    unit_code     text primary key references unit (code),
    calendar_code text not null references calendar (code)
);
