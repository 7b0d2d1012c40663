-- Responsibility letters. The words of a letter are one document (content), because they are signed as one.
create sequence letter_seq;

create table letter (
    id               bigint      primary key default nextval('letter_seq'),
    number           text        not null unique,
    title            text        not null,
    year             integer     not null check (year between 2000 and 2100),
    level            text        not null,
    issuer_unit      text        not null,
    issuer_login     text        not null,
    party_unit       text        not null,
    party_login      text        not null check (party_login <> issuer_login),
    parent_number    text        references letter (number),
    status           text        not null,
    edition          integer     not null default 0,
    content          jsonb       not null,
    template_code    text,
    issued_by        text,
    issued_at        timestamptz,
    countersigned_by text,
    countersigned_at timestamptz,
    objection        text,
    objected_at      timestamptz,
    last_reason      text,
    final_total      numeric,
    final_grade      text,
    created_by       text        not null,
    created_at       timestamptz not null,
    updated_at       timestamptz not null,
    record_version   bigint      not null default 0
);
create index letter_by_update on letter (updated_at desc, id);
create index letter_party_unit on letter (party_unit, year);
create index letter_party on letter (party_login);
create index letter_issuer on letter (issuer_login);
create index letter_parent on letter (parent_number) where parent_number is not null;

create table letter_edition (
    letter_id        bigint      not null references letter (id),
    position         integer     not null,
    edition          integer     not null,
    content          jsonb       not null,
    issued_by        text        not null,
    issued_at        timestamptz not null,
    countersigned_by text        not null,
    countersigned_at timestamptz not null,
    primary key (letter_id, position)
);
comment on table letter_edition is 'what both parties signed, never changed';
create function forbid_edition_change() returns trigger language plpgsql as $$
begin
    raise exception 'what both parties signed stays as it is';
end $$;
create trigger letter_edition_unchangeable before update or delete or truncate on letter_edition
    for each statement execute function forbid_edition_change();

create table letter_figure (
    letter_id   bigint      not null references letter (id),
    position    integer     not null,
    kind        text        not null,
    line_key    text        not null,
    value       numeric     not null,
    points      numeric,
    evidence    text        not null,
    entered_by  text        not null,
    entered_at  timestamptz not null,
    approved_by text,
    approved_at timestamptz,
    primary key (letter_id, position)
);

create table letter_evaluation (
    letter_id    bigint      not null references letter (id),
    position     integer     not null,
    stage        text        not null,
    total        numeric     not null,
    note         text        not null,
    evaluated_by text        not null,
    evaluated_at timestamptz not null,
    primary key (letter_id, position)
);

-- What indicators said when the letter became final.
create table letter_frozen_figure (
    letter_id        bigint  not null references letter (id),
    position         integer not null,
    kind             text    not null,
    line_key         text    not null,
    indicator        text    not null,
    value            numeric,
    numerator        numeric,
    denominator      numeric,
    explanation_code text,
    explanation_args text[]  not null default '{}',
    period_from      date    not null,
    period_until     date    not null,
    unit_code        text,
    login            text,
    topic            text,
    primary key (letter_id, position)
);

create table letter_template (
    code       text        primary key,
    name       text        not null,
    position   integer     not null,
    shipped    boolean     not null default false,
    content    json        not null,
    created_by text        not null,
    created_at timestamptz not null
);

comment on column letter_template.content is 'json and not jsonb: the order of clauses in a file matters';

-- Which indicator an item's name stands for, proposed when a letter comes without: the writer may choose another.
create table letter_indicator_name (
    name      text primary key,
    indicator text not null,
    topic     text
);
insert into letter_indicator_name values
    ('管理实体安检考核基准线', 'inspection.completion_rate', null),
    ('实际入户安检率', 'inspection.on_time_rate', null),
    ('隐患整改率', 'finding.rectification_rate', null),
    ('漏气隐患整改率', 'finding.rectification_rate', '漏气'),
    ('一级漏气类隐患整改率', 'finding.rectification_rate_major', '漏气'),
    ('立管专项治理完成率', 'finding.rectification_rate', '立管'),
    ('无熄火保护灶具', 'finding.rectification_rate', '熄火保护'),
    ('直排热水器', 'finding.rectification_rate', '直排'),
    ('橡胶软管更换', 'finding.rectification_rate', '橡胶软管'),
    ('100米高层无线NB报警器+紧急切断阀', 'finding.rectification_rate', '报警器'),
    ('重大隐患整改率', 'finding.rectification_rate_major', null),
    ('一般隐患整改率', 'finding.rectification_rate_general', null),
    ('按期整改率', 'finding.on_time_rate', null),
    ('排查完成率', 'inspection.completion_rate', null),
    ('按时排查率', 'inspection.on_time_rate', null),
    ('投诉解决率', 'ticket.resolution_rate_complaint', null),
    ('工单解决率', 'ticket.resolution_rate', null),
    ('工单按时完成率', 'ticket.on_time_rate', null),
    ('响应及时率', 'ticket.response_on_time_rate', null),
    ('回访满意率', 'ticket.satisfaction_rate', null),
    ('客户满意度', 'ticket.satisfaction_rate', null),
    ('回访率', 'ticket.call_back_rate', null),
    ('首次解决率', 'ticket.first_contact_rate', null),
    ('风险按期复评率', 'risk.review_in_time_rate', null);

-- Grades that a letter takes over when it brings none: reached from so many points, and what a reward is multiplied by.
create table letter_grade (
    position    integer primary key,
    name        text    not null,
    from_total  numeric not null,
    coefficient numeric not null
);
insert into letter_grade values
    (1, '优秀', 95, 1),
    (2, '良好', 90, 0.9),
    (3, '合格', 80, 0.8),
    (4, '基本合格', 70, 0.7),
    (5, '不合格', 0, 0.6);
