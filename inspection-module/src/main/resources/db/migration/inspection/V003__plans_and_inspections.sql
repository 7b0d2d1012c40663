create sequence inspection_plan_seq increment by 50;
create sequence inspection_seq increment by 50;
create sequence answer_seq increment by 50;

create table inspection_plan (
    id               bigint      primary key default nextval('inspection_plan_seq'),
    number           text        not null unique,
    title            text        not null,
    checklist_number text        not null references checklist (number),
    unit_code        text        not null,
    place            text,
    level            text        not null,
    assignee_login   text,
    cycle_unit       text        not null,
    cycle_every      integer     not null,
    anchor           date        not null,
    ends_on          date,
    day_rule         text        not null,
    weekdays         text[]      not null default '{}',
    nth              integer,
    roll             text        not null,
    opens_before     integer     not null,
    due_after        integer     not null,
    missed_after     integer     not null,
    status           text        not null,
    in_force_from    date        not null,
    created_by       text        not null,
    created_at       timestamptz not null,
    updated_at       timestamptz not null,
    record_version   bigint      not null default 0
);
create index inspection_plan_unit on inspection_plan (unit_code);

-- A planned inspection exists once per plan and scheduled day, whichever node planned it.
create table inspection (
    id                  bigint      primary key default nextval('inspection_seq'),
    number              text        not null unique,
    plan_number         text        references inspection_plan (number),
    title               text        not null,
    checklist_number    text        not null references checklist (number),
    checklist_version   integer,
    unit_code           text        not null,
    place               text,
    assignee_login      text,
    scheduled_on        date,
    effective_on        date        not null,
    opens_at            timestamptz,
    due_at              timestamptz,
    missed_at           timestamptz,
    status              text        not null,
    announced           boolean     not null default false,
    inspector_login     text,
    started_at          timestamptz,
    finished_at         timestamptz,
    earned              numeric,
    possible            numeric,
    percent             numeric,
    result              text,
    inspector_signature uuid,
    inspected_name      text,
    inspected_signature uuid,
    inspected_absent    text,
    summary             text,
    reason              text,
    excused_by          text,
    created_at          timestamptz not null,
    record_version      bigint      not null default 0,
    unique (plan_number, scheduled_on)
);
create index inspection_by_day on inspection (effective_on desc, id);
create index inspection_unit on inspection (unit_code, effective_on desc);
create index inspection_assignee on inspection (assignee_login, status);
create index inspection_to_announce on inspection (opens_at) where status = 'PLANNED' and not announced;
create index inspection_to_miss on inspection (missed_at) where status in ('PLANNED', 'IN_PROGRESS');

-- A missed check is never edited away, not even past the application.
create function forbid_unmissing() returns trigger language plpgsql as $$
begin
    if old.status = 'MISSED' and new.status <> 'MISSED' then
        raise exception 'a missed inspection stays missed';
    end if;
    return new;
end $$;
create trigger inspection_stays_missed before update on inspection
    for each row execute function forbid_unmissing();

create table answer (
    id             bigint      primary key default nextval('answer_seq'),
    inspection_id  bigint      not null references inspection (id),
    item_key       text        not null,
    value          text        not null,
    verdict        text        not null,
    points         numeric,
    note           text,
    answered_by    text        not null,
    answered_at    timestamptz not null,
    finding_number text,
    record_version bigint      not null default 0,
    unique (inspection_id, item_key)
);
