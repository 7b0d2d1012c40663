-- The most specific policy counts: category before kind before priority. Minutes are working minutes of the calendar.
create table sla_policy (
    code             text    primary key check (code ~ '^[A-Z0-9][A-Z0-9-]{0,39}$'),
    name             text    not null,
    kind_code        text    references ticket_kind (code),
    category_code    text    references ticket_category (code),
    priority         text    check (priority in ('URGENT', 'HIGH', 'NORMAL', 'LOW')),
    calendar_code    text    not null,
    response_minutes integer check (response_minutes between 1 and 100000),
    arrival_minutes  integer check (arrival_minutes between 1 and 100000),
    solution_minutes integer check (solution_minutes between 1 and 100000),
    report_minutes   integer check (report_minutes between 1 and 100000),
    active           boolean not null default true,
    version          bigint  not null default 0
);
create unique index sla_policy_target on sla_policy
    (coalesce(kind_code, ''), coalesce(category_code, ''), coalesce(priority, '')) where active;

insert into sla_policy (code, name, kind_code, category_code, priority, calendar_code,
                        response_minutes, arrival_minutes, solution_minutes, report_minutes) values
    ('DEFAULT', '默认', null, null, null, 'cn', 60, null, 900, 900),
    ('B-LEAK', '燃气泄漏 (全天候)', 'B', 'B-GAS-LEAK', null, 'always', 5, 30, 240, 1440),
    ('B-URGENT', '紧急报修 (全天候)', 'B', null, 'URGENT', 'always', 15, 60, 240, 1440),
    ('B-HIGH', '重要报修', 'B', null, 'HIGH', 'cn', 30, 120, 450, 450),
    ('B', '报修', 'B', null, null, 'cn', 30, 240, 900, 450),
    ('Y', '服务申请', 'Y', null, null, 'cn', 60, 450, 1350, 900),
    ('T', '投诉', 'T', null, null, 'cn', 15, 225, 900, 450),
    ('Z', '咨询', 'Z', null, null, 'cn', 30, null, 450, null),
    ('Q', '其他', 'Q', null, null, 'cn', 60, null, 900, null),
    ('C', '建议、表扬', 'C', null, null, 'cn', 120, null, 1350, null);

-- Append-only: deadlines and elapsed times follow from these lines alone.
create table sla_entry (
    id        bigint      generated always as identity primary key,
    ticket_id bigint      not null references ticket (id),
    at        timestamptz not null,
    kind      text        not null,
    login     text        not null,
    note      text
);
create index sla_entry_ticket on sla_entry (ticket_id, id);
create function forbid_ledger_change() returns trigger language plpgsql as $$
begin
    raise exception 'the ledger of a ticket''s time is only ever added to';
end $$;
create trigger sla_entry_unchangeable before update or delete or truncate on sla_entry
    for each statement execute function forbid_ledger_change();

-- One row per promised step. next_at is when the sweep has to look next; what it has reported is marked in the same row.
create table sla_deadline (
    ticket_id            bigint      not null references ticket (id),
    step                 text        not null,
    policy_code          text        not null,
    calendar_code        text        not null,
    target_minutes       integer     not null,
    started_at           timestamptz not null,
    met_at               timestamptz,
    team_warn_at         timestamptz,
    team_due_at          timestamptz,
    customer_due_at      timestamptz not null,
    warned_at            timestamptz,
    breached_at          timestamptz,
    customer_breached_at timestamptz,
    next_at              timestamptz,
    primary key (ticket_id, step)
);
create index sla_deadline_next on sla_deadline (next_at) where next_at is not null;
create index sla_deadline_breached on sla_deadline (ticket_id) where breached_at is not null;

-- Tickets whose deadlines must be computed anew because a policy or a calendar changed.
create table sla_replay (
    ticket_id bigint primary key references ticket (id)
);
create table sla_calendar_seen (
    calendar_code text   primary key,
    version       bigint not null
);
