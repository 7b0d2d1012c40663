-- Kinds and their steps are data: what a kind leaves out of a ticket's life, and what must be known before a state is left.
create table ticket_kind (
    code               text    primary key check (code ~ '^[A-Z]$'),
    name               text    not null,
    name_en            text    not null,
    sort_order         integer not null,
    dispatched         boolean not null,
    solvable_at_once   boolean not null,
    called_back        boolean not null,
    complaint          boolean not null default false,
    call_back_tries    integer not null default 3 check (call_back_tries between 1 and 10),
    longest_pause_days integer not null default 7 check (longest_pause_days between 1 and 90),
    required           jsonb   not null default '{}',
    active             boolean not null default true
);
insert into ticket_kind (code, name, name_en, sort_order, dispatched, solvable_at_once, called_back, complaint, required) values
    ('B', '报修', 'Repair', 1, true, false, true, false,
     '{"ACCEPTED": ["CALLER_PHONE", "ADDRESS"], "IN_PROGRESS": ["SOLUTION"]}'),
    ('Y', '要求提供其他服务', 'Service request', 2, true, true, true, false,
     '{"ACCEPTED": ["CALLER_PHONE"], "IN_PROGRESS": ["SOLUTION"]}'),
    ('T', '投诉', 'Complaint', 3, true, false, true, true,
     '{"ACCEPTED": ["CALLER_PHONE"], "IN_PROGRESS": ["SOLUTION", "TRUE_CAUSE"]}'),
    ('Z', '咨询', 'Enquiry', 4, false, true, false, false, '{"IN_PROGRESS": ["SOLUTION"]}'),
    ('Q', '其他', 'Other', 5, true, true, false, false, '{"IN_PROGRESS": ["SOLUTION"]}'),
    ('C', '建议/表扬', 'Suggestion or praise', 6, false, true, false, false, '{"IN_PROGRESS": ["SOLUTION"]}');

-- path names the category and its ancestors, so that a policy for a branch is found without walking the tree.
create table ticket_category (
    code        text    primary key check (code ~ '^[A-Z0-9][A-Z0-9-]{0,39}$'),
    kind_code   text    not null references ticket_kind (code),
    parent_code text    references ticket_category (code),
    name        text    not null,
    name_en     text    not null,
    path        text    not null,
    sort_order  integer not null default 0,
    active      boolean not null default true
);
create index ticket_category_kind on ticket_category (kind_code, path);

insert into ticket_category (code, kind_code, parent_code, name, name_en, path, sort_order) values
    ('B-GAS', 'B', null, '燃气', 'Gas', '/B-GAS/', 1),
    ('B-GAS-LEAK', 'B', 'B-GAS', '漏气、异味', 'Leak or smell of gas', '/B-GAS/B-GAS-LEAK/', 1),
    ('B-GAS-OUT', 'B', 'B-GAS', '停气、气小', 'No gas or low pressure', '/B-GAS/B-GAS-OUT/', 2),
    ('B-GAS-METER', 'B', 'B-GAS', '燃气表故障', 'Gas meter', '/B-GAS/B-GAS-METER/', 3),
    ('B-GAS-APPL', 'B', 'B-GAS', '灶具、热水器', 'Cooker or water heater', '/B-GAS/B-GAS-APPL/', 4),
    ('B-GAS-PIPE', 'B', 'B-GAS', '管道、阀门', 'Pipe or valve', '/B-GAS/B-GAS-PIPE/', 5),
    ('B-PROP', 'B', null, '物业', 'Property', '/B-PROP/', 2),
    ('B-PROP-WATER', 'B', 'B-PROP', '漏水、堵塞', 'Leaking or blocked water', '/B-PROP/B-PROP-WATER/', 1),
    ('B-PROP-LIFT', 'B', 'B-PROP', '电梯', 'Lift', '/B-PROP/B-PROP-LIFT/', 2),
    ('B-PROP-POWER', 'B', 'B-PROP', '供电、照明', 'Power and light', '/B-PROP/B-PROP-POWER/', 3),
    ('B-PROP-DOOR', 'B', 'B-PROP', '门禁、门窗', 'Doors and access', '/B-PROP/B-PROP-DOOR/', 4),
    ('B-AFTER', 'B', null, '售后', 'After-sales', '/B-AFTER/', 3),
    ('B-AFTER-INST', 'B', 'B-AFTER', '安装', 'Installation', '/B-AFTER/B-AFTER-INST/', 1),
    ('B-AFTER-QUAL', 'B', 'B-AFTER', '产品质量', 'Product quality', '/B-AFTER/B-AFTER-QUAL/', 2),
    ('B-AFTER-PART', 'B', 'B-AFTER', '配件更换', 'Replacement part', '/B-AFTER/B-AFTER-PART/', 3),
    ('Y-OPEN', 'Y', null, '开户、立户', 'Open an account', '/Y-OPEN/', 1),
    ('Y-TRANSFER', 'Y', null, '变更、过户', 'Change or transfer', '/Y-TRANSFER/', 2),
    ('Y-PIPE', 'Y', null, '改管', 'Move a pipe', '/Y-PIPE/', 3),
    ('Y-RENOVATION', 'Y', null, '装修', 'Renovation', '/Y-RENOVATION/', 4),
    ('Y-MOVE-OUT', 'Y', null, '搬离', 'Move out', '/Y-MOVE-OUT/', 5),
    ('Y-CHECK', 'Y', null, '预约安检', 'Book a safety check', '/Y-CHECK/', 6),
    ('T-ATTITUDE', 'T', null, '服务态度', 'Attitude', '/T-ATTITUDE/', 1),
    ('T-LATE', 'T', null, '响应不及时', 'Late response', '/T-LATE/', 2),
    ('T-QUALITY', 'T', null, '维修质量', 'Quality of repair', '/T-QUALITY/', 3),
    ('T-FEE', 'T', null, '收费争议', 'Charges', '/T-FEE/', 4),
    ('T-NOISE', 'T', null, '噪声扰民', 'Noise', '/T-NOISE/', 5),
    ('T-SAFETY', 'T', null, '安全隐患', 'Safety hazard', '/T-SAFETY/', 6),
    ('T-CLEAN', 'T', null, '环境卫生', 'Cleanliness', '/T-CLEAN/', 7),
    ('Z-FEE', 'Z', null, '缴费咨询', 'Payment', '/Z-FEE/', 1),
    ('Z-PROCESS', 'Z', null, '业务流程', 'Procedures', '/Z-PROCESS/', 2),
    ('Z-SAFETY', 'Z', null, '用气安全', 'Safe use of gas', '/Z-SAFETY/', 3),
    ('Q-OTHER', 'Q', null, '其他', 'Other', '/Q-OTHER/', 1),
    ('C-SUGGEST', 'C', null, '建议', 'Suggestion', '/C-SUGGEST/', 1),
    ('C-PRAISE', 'C', null, '表扬', 'Praise', '/C-PRAISE/', 2);

create table customer (
    id              bigint      generated always as identity primary key,
    number          text        not null unique,
    name            text        not null,
    organisation    boolean     not null default false,
    tier            text        not null default 'NORMAL' check (tier in ('NORMAL', 'IMPORTANT', 'KEY')),
    phone           text,
    other_phone     text,
    place           text,
    address         text,
    address_key     text,
    unit_code       text,
    note            text,
    search_document text        not null default '',
    search          tsvector    generated always as (array_to_tsvector(string_to_array(search_document, ' '))) stored,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    version         bigint      not null default 0
);
create index customer_search on customer using gin (search);
create index customer_phone on customer (reverse(phone) text_pattern_ops);
create index customer_other_phone on customer (reverse(other_phone) text_pattern_ops) where other_phone is not null;
create index customer_address on customer (address_key text_pattern_ops) where address_key is not null;
