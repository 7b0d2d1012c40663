-- Steps of setting up an installation that are done, such as those of the demonstration.
create table setup_mark (
    name   text        primary key,
    value  text        not null,
    set_at timestamptz not null
);
