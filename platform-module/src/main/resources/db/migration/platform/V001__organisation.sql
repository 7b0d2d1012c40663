-- Units, people, roles, tokens. Business keys (unit code, login, role code) are what other schemas refer to.
create table unit (
    id          bigint generated always as identity primary key,
    code        text    not null unique check (code ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$'),
    name        text    not null,
    kind        text    not null,
    parent_code text references unit (code),
    sort_order  integer not null default 0,
    active      boolean not null default true,
    version     bigint  not null default 0
);
create index unit_parent on unit (parent_code);

create table person (
    id                   bigint generated always as identity primary key,
    login                text        not null unique check (login ~ '^[a-z0-9][a-z0-9._@-]{0,59}$'),
    name                 text        not null,
    unit_code            text references unit (code),
    posts                text        not null default '',
    phone                text,
    email                text,
    language             text        not null default 'zh-CN',
    theme                text        not null default 'SYSTEM',
    status               text        not null default 'ACTIVE',
    password_hash        text,
    must_change_password boolean     not null default false,
    failed_attempts      integer     not null default 0,
    locked_until         timestamptz,
    last_sign_in_at      timestamptz,
    security_stamp       integer     not null default 0,
    created_at           timestamptz not null,
    version              bigint      not null default 0
);
create index person_unit on person (unit_code);
create index person_phone_suffix on person (reverse(phone) text_pattern_ops);

create table role (
    id          bigint generated always as identity primary key,
    code        text    not null unique check (code ~ '^[a-z][a-z0-9-]{0,39}$'),
    name        text    not null,
    name_en     text    not null,
    description text    not null default '',
    shipped     boolean not null default false,
    version     bigint  not null default 0
);

create table role_grant (
    role_id    bigint not null references role (id) on delete cascade,
    permission text   not null,
    scope      text   not null,
    primary key (role_id, permission)
);

create table person_role (
    person_id bigint not null references person (id),
    role_id   bigint not null references role (id),
    primary key (person_id, role_id)
);
create index person_role_role on person_role (role_id);

-- Permissions that shipped roles have already been given: a grant an administrator took away does not come back.
create table permission_seen (
    permission text primary key
);

create table deputy (
    id           bigint generated always as identity primary key,
    person_id    bigint not null references person (id),
    deputy_login text   not null references person (login),
    from_date    date   not null,
    until_date   date   not null,
    check (until_date >= from_date)
);
create index deputy_person on deputy (person_id);
create index deputy_deputy on deputy (deputy_login, until_date);

create table personal_token (
    id           uuid primary key,
    person_id    bigint      not null references person (id),
    name         text        not null,
    prefix       text        not null,
    token_hash   text        not null unique,
    read_only    boolean     not null,
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    last_used_at timestamptz,
    revoked_at   timestamptz
);
create index personal_token_person on personal_token (person_id);

insert into role (code, name, name_en, description, shipped) values
    ('admin', '系统管理员', 'Administrator', '人员、单位、角色、日历、设置；不因此角色取得业务审批权', true),
    ('head', '主管领导', 'Head', '批准、签订责任书、查看本单位全部', true),
    ('manager', '部门经理', 'Manager', '审核、下达、批准延期、部门看板', true),
    ('safety', '安全员', 'Safety officer', '风险、清单、计划、排查、隐患、验收', true),
    ('agent', '客服专员', 'Service agent', '工单、客户、回访、知识、台账', true),
    ('field', '外勤/维修', 'Field worker', '本人的派工、排查、整改', true),
    ('employee', '员工', 'Employee', '上报隐患与事件，办理本人的待办', true),
    ('supplier', '供方', 'Supplier', '只看派给本供方的', true),
    ('auditor', '审计', 'Auditor', '查看全部与审计记录，不作任何更改', true);
