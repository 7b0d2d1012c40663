create sequence checklist_seq increment by 50;
create sequence checklist_version_seq increment by 50;
create sequence checklist_node_seq increment by 50;

create table checklist (
    id             bigint      primary key default nextval('checklist_seq'),
    number         text        not null unique,
    title          text        not null,
    category       text,
    unit_code      text,
    status         text        not null,
    source         text        not null,
    source_note    text,
    import_id      bigint,
    pass_mark      numeric     not null,
    last_key       integer     not null default 0,
    created_by     text        not null,
    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    record_version bigint      not null default 0
);
create index checklist_by_update on checklist (updated_at desc, id);
create unique index checklist_by_import on checklist (import_id) where import_id is not null;

create table checklist_version (
    id           bigint  primary key default nextval('checklist_version_seq'),
    checklist_id bigint  not null references checklist (id),
    number       integer not null,
    published_by text,
    published_at timestamptz,
    unique (checklist_id, number)
);

-- node_key names the same question in every version of the checklist.
create table checklist_node (
    id                bigint  primary key default nextval('checklist_node_seq'),
    version_id        bigint  not null references checklist_version (id),
    node_key          text    not null,
    parent_key        text,
    position          integer not null,
    kind              text    not null,
    text              text,
    basis             text,
    authority         text,
    answer_type       text,
    low               numeric,
    high              numeric,
    measure_unit      text,
    choices           text[]  not null default '{}',
    accepted          text[]  not null default '{}',
    weight            numeric,
    critical          boolean not null default false,
    finding_text      text,
    defect_type       text,
    finding_level     text,
    finding_owner     text,
    deadline_days     integer,
    control_point_key text,
    risk_number       text,
    extras            jsonb   not null default '{}',
    unique (version_id, node_key)
);
create index checklist_node_control_point on checklist_node (control_point_key) where control_point_key is not null;

-- A published version is what inspections were done by: it never changes.
create function forbid_published_change() returns trigger language plpgsql as $$
declare
    version bigint := case when tg_op = 'INSERT' then new.version_id else old.version_id end;
begin
    if exists (select 1 from inspection.checklist_version v where v.id = version and v.published_at is not null) then
        raise exception 'a published checklist is never changed';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger checklist_node_frozen before insert or update or delete on checklist_node
    for each row execute function forbid_published_change();

-- Measures of approved risks, told by the risk module; the newest edition counts.
create table control_point (
    key         text        primary key,
    risk_number text        not null,
    edition     integer     not null,
    risk_title  text,
    unit_code   text,
    kind        text,
    text        text        not null,
    owner       text,
    check_every text,
    check_level text,
    position    integer     not null,
    told_at     timestamptz not null
);
create index control_point_risk on control_point (risk_number, position);

-- Events this module has reacted to, so that one told twice has one effect.
create table event_seen (
    event_id uuid        primary key,
    seen_at  timestamptz not null default now()
);
