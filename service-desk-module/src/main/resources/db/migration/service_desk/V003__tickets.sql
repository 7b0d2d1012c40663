create sequence ticket_seq increment by 50;

create table ticket (
    id               bigint      primary key default nextval('ticket_seq'),
    number           text        not null unique,
    kind_code        text        not null references ticket_kind (code),
    category_code    text        references ticket_category (code),
    status           text        not null,
    channel          text        not null,
    impact           text,
    urgency          text,
    priority         text        not null,
    subject          text        not null,
    description      text,
    request          text,
    customer_number  text        references customer (number),
    caller_name      text,
    caller_phone     text,
    other_phone      text,
    place            text,
    address          text,
    address_key      text,
    product          text,
    unit_code        text,
    assignee_login   text,
    assigned_unit    text,
    dispatched_by    text,
    paused_from      text,
    pause_reason     text,
    pause_note       text,
    paused_until     timestamptz,
    pause_allowed_by text,
    solution         text,
    true_cause       text,
    responsibility   text,
    call_back_tries  integer     not null default 0,
    call_back_result text,
    call_back_score  integer,
    called_back_at   timestamptz,
    called_back_by   text,
    satisfied        boolean,
    registered_by    text        not null,
    accepted_by      text,
    resolved_by      text,
    received_at      timestamptz not null,
    resolved_at      timestamptz,
    closed_at        timestamptz,
    close_reason     text,
    duplicate_of     text,
    reopened         integer     not null default 0,
    escalated        boolean     not null default false,
    minutes_spent    integer     not null default 0,
    due_at           timestamptz,
    team_due_at      timestamptz,
    updated_at       timestamptz not null,
    search_document  text        not null default '',
    search           tsvector    generated always as (array_to_tsvector(string_to_array(search_document, ' '))) stored,
    version          bigint      not null default 0
);
create index ticket_by_receipt on ticket (received_at desc, id desc);
create index ticket_open_by_due on ticket (due_at, id) where status not in ('CLOSED', 'INVALID');
create index ticket_open_by_status on ticket (status, received_at desc) where status not in ('CLOSED', 'INVALID');
create index ticket_by_assignee on ticket (assignee_login, received_at desc) where assignee_login is not null;
create index ticket_by_assigned_unit on ticket (assigned_unit, received_at desc) where assigned_unit is not null;
create index ticket_search on ticket using gin (search);
create index ticket_phone on ticket (reverse(caller_phone) text_pattern_ops) where caller_phone is not null;
create index ticket_other_phone on ticket (reverse(other_phone) text_pattern_ops) where other_phone is not null;
create index ticket_address on ticket (address_key text_pattern_ops) where address_key is not null;
create index ticket_complaints on ticket (category_code, received_at) where kind_code = 'T';
create index ticket_paused on ticket (paused_until) where status = 'SUSPENDED';

-- Replies to the customer and internal notes: one conversation, told apart by a flag that decides who may read.
create table ticket_comment (
    id        bigint      generated always as identity primary key,
    ticket_id bigint      not null references ticket (id),
    at        timestamptz not null,
    author    text        not null,
    internal  boolean     not null,
    text      text        not null
);
create index ticket_comment_ticket on ticket_comment (ticket_id, id);

create table ticket_link (
    ticket_id     bigint      not null references ticket (id),
    relation      text        not null check (relation in ('HAZARD', 'RELATED', 'CAUSED_BY', 'PARENT')),
    target_kind   text        not null check (target_kind in ('finding', 'risk', 'ticket', 'incident')),
    target_number text        not null,
    added_by      text        not null,
    added_at      timestamptz not null,
    primary key (ticket_id, target_kind, target_number)
);
create index ticket_link_target on ticket_link (target_kind, target_number);

create table ticket_work (
    id        bigint      generated always as identity primary key,
    ticket_id bigint      not null references ticket (id),
    login     text        not null,
    minutes   integer     not null check (minutes between 1 and 1440),
    note      text,
    at        timestamptz not null
);
create index ticket_work_ticket on ticket_work (ticket_id, id);
