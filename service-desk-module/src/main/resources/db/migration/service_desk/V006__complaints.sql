-- The severity matrix: who approves what is written to the customer, and within how many minutes they take note.
create table complaint_severity (
    code          text    primary key check (code ~ '^[A-Z_]{1,40}$'),
    name          text    not null,
    name_en       text    not null,
    sort_order    integer not null,
    approval      text,
    alarm_minutes integer check (alarm_minutes between 1 and 1440),
    active        boolean not null default true,
    check (alarm_minutes is null or approval is not null)
);
insert into complaint_severity (code, name, name_en, sort_order, approval, alarm_minutes) values
    ('ORDINARY', '普通', 'Ordinary', 1, null, null),
    ('MAJOR', '重大', 'Major', 2, 'ticket.approve_wording', 15),
    ('KEY_CUSTOMER', '关键客户', 'Key customer', 3, 'ticket.approve_wording', 15),
    ('DEVELOPER', '开发商', 'Developer', 4, 'ticket.approve_wording', 15),
    ('GROUP', '群诉', 'Group complaint', 5, 'ticket.approve_public_wording', 15),
    ('MEDIA', '媒体及网络', 'Media and internet', 6, 'ticket.approve_public_wording', 15),
    ('LEGAL', '政法', 'Authorities and courts', 7, 'ticket.approve_public_wording', 15);

create table complaint (
    ticket_number   text        primary key references ticket (number),
    severity        text        references complaint_severity (code),
    alarm_due_at    timestamptz,
    acknowledged_by text,
    acknowledged_at timestamptz,
    version         bigint      not null default 0
);

-- Every wording that was submitted is kept as it was (备案).
create table complaint_wording (
    id            bigint      generated always as identity primary key,
    ticket_number text        not null references ticket (number),
    text          text        not null,
    status        text        not null,
    written_by    text        not null,
    written_at    timestamptz not null,
    decided_by    text,
    decided_at    timestamptz,
    reason        text,
    version       bigint      not null default 0
);
create index complaint_wording_ticket on complaint_wording (ticket_number, id);
create unique index complaint_wording_waits on complaint_wording (ticket_number) where status = 'WAITING';
