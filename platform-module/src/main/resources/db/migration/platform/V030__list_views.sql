-- What a person made of the lists: named views (a query string under a name) and columns not shown.
create table list_view (
    id         bigint generated always as identity primary key,
    login      text        not null,
    list       text        not null,
    name       text        not null,
    query      text        not null,
    saved_at   timestamptz not null,
    dropped_at timestamptz
);
create unique index list_view_name on list_view (login, list, name) where dropped_at is null;

create table list_columns (
    login     text        not null,
    list      text        not null,
    hidden    text        not null,
    chosen_at timestamptz not null,
    primary key (login, list)
);
