-- What this database is for: a demonstration, whose accounts have a published password, or an organisation's own work.
create table installation (
    only_one boolean primary key default true check (only_one),
    demo     boolean not null
);
-- in a database of before this table the people of the demonstration are known by their addresses
insert into installation (demo)
select bool_or(coalesce(email, '') like '%@anlan.example') from person having count(*) > 0;
