create sequence finding_seq increment by 50;

create table finding (
    id                     bigint      primary key default nextval('finding_seq'),
    number                 text        not null unique,
    title                  text        not null,
    description            text,
    place                  text,
    unit_code              text        not null,
    source                 text        not null,
    source_number          text,
    level                  text,
    level_decided_by       text,
    defect_type            text,
    checklist_number       text,
    item_key               text,
    risk_number            text,
    control_point_key      text,
    reporter_login         text,
    reporter_contact       text,
    reporter_address       text,
    status                 text        not null,
    measure                text,
    responsible_login      text,
    supplier_unit          text,
    acceptor_login         text,
    budget                 numeric,
    original_due_on        date,
    due_on                 date,
    standard               text,
    contingency            text,
    interim_protection     text,
    assigned_by            text,
    assigned_at            timestamptz,
    treatment_goal         text,
    treatment_method       text,
    treatment_resources    text,
    treatment_organisation text,
    treatment_time_limit   date,
    treatment_safety       text,
    treatment_proposed_by  text,
    treatment_proposed_at  timestamptz,
    treatment_approved_by  text,
    treatment_approved_at  timestamptz,
    cause                  text,
    cause_kind             text,
    evidence               text,
    submitted_by           text,
    submitted_at           timestamptz,
    accepted_by            text,
    accepted_at            timestamptz,
    acceptance_note        text,
    new_likelihood         numeric,
    new_severity           numeric,
    signed_off_by          text,
    signed_off_at          timestamptz,
    rectifiers             text[]      not null default '{}',
    last_reason            text,
    duplicate_of           text,
    repeated_of            text,
    escalated_level        integer     not null default 0,
    created_at             timestamptz not null,
    updated_at             timestamptz not null,
    closed_at              timestamptz,
    search_document        text        not null default '',
    search                 tsvector    generated always as (array_to_tsvector(string_to_array(search_document, ' '))) stored,
    record_version         bigint      not null default 0
);
create index finding_by_update on finding (updated_at desc, id);
create index finding_by_status on finding (status, updated_at desc);
create index finding_unit on finding (unit_code, status);
create index finding_due on finding (due_on) where status = 'RECTIFYING';
create index finding_responsible on finding (responsible_login, status);
create index finding_risk on finding (risk_number) where risk_number is not null;
create index finding_source on finding (source, source_number) where source_number is not null;
create index finding_item on finding (checklist_number, item_key, created_at desc) where item_key is not null;
create index finding_address on finding (reporter_address, created_at) where reporter_address is not null;
create index finding_repeated on finding (repeated_of) where repeated_of is not null;
create index finding_search on finding using gin (search);

create table finding_extension (
    finding_id  bigint      not null references finding (id),
    position    integer     not null,
    asked_until date        not null,
    reason      text        not null,
    asked_by    text        not null,
    asked_at    timestamptz not null,
    granted     boolean,
    decided_by  text,
    decided_at  timestamptz,
    note        text,
    primary key (finding_id, position)
);

-- Places with a printed code for reports without an account.
create table report_place (
    code       text        primary key,
    name       text        not null,
    unit_code  text        not null,
    active     boolean     not null default true,
    created_by text        not null,
    created_at timestamptz not null
);

-- Whose duty an overdue finding becomes, by days past its date: data.
create table escalation_rule (
    level      integer primary key,
    after_days integer not null,
    permission text    not null
);
insert into escalation_rule values (1, 1, 'finding.assign'), (2, 4, 'finding.extend'), (3, 8, 'finding.sign-off');

create table policy (
    key   text primary key,
    value integer not null
);
insert into policy values ('finding.repeat_days', 90), ('plan.horizon_days', 60);
