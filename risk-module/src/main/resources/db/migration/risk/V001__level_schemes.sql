-- Level schemes: versioned data. A published version is never changed; assessments refer to it.
create sequence level_scheme_seq;

create table level_scheme (
    id             bigint      primary key default nextval('level_scheme_seq'),
    code           text        not null,
    scheme_version integer     not null check (scheme_version > 0),
    name           text        not null,
    name_en        text        not null,
    method         text        not null,
    status         text        not null,
    created_by     text        not null,
    created_at     timestamptz not null,
    published_by   text,
    published_at   timestamptz,
    record_version bigint      not null default 0,
    unique (code, scheme_version)
);
create unique index level_scheme_one_in_force on level_scheme (code) where status = 'PUBLISHED';
create unique index level_scheme_one_draft on level_scheme (code) where status = 'DRAFT';

create table level_band (
    scheme_id      bigint  not null references level_scheme (id),
    position       integer not null,
    level          text    not null,
    label_en       text    not null,
    lower_bound    numeric,
    upper_bound    numeric,
    colour         text    not null,
    grade          text    not null,
    control_levels text[]  not null default '{}',
    deadline_days  integer,
    aliases        text[]  not null default '{}',
    primary key (scheme_id, position)
);

insert into level_scheme (code, scheme_version, name, name_en, method, status, created_by, created_at, published_by, published_at)
select code, 1, name, name_en, method, 'PUBLISHED', 'system', now(), 'system', now()
from (values
    ('ls-3', 'LS 三级（低/中/高）', 'LS, three levels', 'LS'),
    ('ls-4', 'LS 四级', 'LS, four levels', 'LS'),
    ('ls-db37', 'LS 四级四色（DB37/T 2882）', 'LS, four colours (DB37/T 2882)', 'LS'),
    ('lec-5', 'LEC 五级（经典）', 'LEC, five levels (classic)', 'LEC'),
    ('lec-4', 'LEC 四级四色', 'LEC, four colours', 'LEC'),
    ('list-3', '低/中/高', 'Low / medium / high', 'LIST'),
    ('list-2', '高/低', 'High / low', 'LIST'),
    ('list-123', '一级/二级/三级', 'Level one / two / three', 'LIST'),
    ('list-4', '重大/较大/一般/低', 'Major / considerable / general / low', 'LIST')
) as shipped (code, name, name_en, method);

insert into level_band (scheme_id, position, level, label_en, lower_bound, upper_bound, colour, grade, control_levels, deadline_days, aliases)
select s.id, b.position, b.level, b.label_en, b.lower_bound, b.upper_bound, b.colour, b.grade, b.control_levels::text[], b.deadline_days, b.aliases::text[]
from (values
    ('ls-3', 0, '低', 'Low', 1, 4, 'BLUE', 'LOW', '{TEAM,POST}', 90, '{低风险}'),
    ('ls-3', 1, '中', 'Medium', 5, 11, 'YELLOW', 'GENERAL', '{DEPARTMENT,TEAM}', 30, '{中风险,中等风险}'),
    ('ls-3', 2, '高', 'High', 12, 25, 'RED', 'MAJOR', '{COMPANY}', 7, '{高风险}'),

    ('ls-4', 0, '低', 'Low', 1, 4, 'BLUE', 'LOW', '{TEAM,POST}', 90, '{低风险,蓝,蓝色}'),
    ('ls-4', 1, '一般', 'General', 5, 9, 'YELLOW', 'GENERAL', '{DEPARTMENT,TEAM}', 30, '{一般风险,黄,黄色}'),
    ('ls-4', 2, '较大', 'Considerable', 10, 16, 'ORANGE', 'CONSIDERABLE', '{COMPANY,DEPARTMENT}', 15, '{较大风险,橙,橙色}'),
    ('ls-4', 3, '重大', 'Major', 17, 25, 'RED', 'MAJOR', '{COMPANY}', 7, '{重大风险,红,红色}'),

    ('ls-db37', 0, '低', 'Low', 1, 8, 'BLUE', 'LOW', '{TEAM,POST}', 90, '{低风险,蓝,蓝色}'),
    ('ls-db37', 1, '一般', 'General', 9, 12, 'YELLOW', 'GENERAL', '{DEPARTMENT,TEAM}', 30, '{一般风险,黄,黄色}'),
    ('ls-db37', 2, '较大', 'Considerable', 15, 16, 'ORANGE', 'CONSIDERABLE', '{COMPANY,DEPARTMENT}', 15, '{较大风险,橙,橙色}'),
    ('ls-db37', 3, '重大', 'Major', 20, 25, 'RED', 'MAJOR', '{COMPANY}', 7, '{重大风险,红,红色}'),

    ('lec-5', 0, '稍有危险', 'Slight danger', 0, 20, 'BLUE', 'LOW', '{POST}', 90, '{五级}'),
    ('lec-5', 1, '一般危险', 'Possible danger', 20, 70, 'BLUE', 'LOW', '{TEAM,POST}', 90, '{四级}'),
    ('lec-5', 2, '显著危险', 'Substantial danger', 70, 160, 'YELLOW', 'GENERAL', '{DEPARTMENT,TEAM}', 30, '{三级}'),
    ('lec-5', 3, '高度危险', 'High danger', 160, 320, 'ORANGE', 'CONSIDERABLE', '{COMPANY,DEPARTMENT}', 15, '{二级}'),
    ('lec-5', 4, '极其危险', 'Extreme danger', 320, null, 'RED', 'MAJOR', '{COMPANY}', 7, '{一级}'),

    ('lec-4', 0, '低', 'Low', 0, 70, 'BLUE', 'LOW', '{TEAM,POST}', 90, '{低风险,蓝,蓝色}'),
    ('lec-4', 1, '一般', 'General', 70, 160, 'YELLOW', 'GENERAL', '{DEPARTMENT,TEAM}', 30, '{一般风险,黄,黄色}'),
    ('lec-4', 2, '较大', 'Considerable', 160, 320, 'ORANGE', 'CONSIDERABLE', '{COMPANY,DEPARTMENT}', 15, '{较大风险,橙,橙色}'),
    ('lec-4', 3, '重大', 'Major', 320, null, 'RED', 'MAJOR', '{COMPANY}', 7, '{重大风险,红,红色}'),

    ('list-3', 0, '低', 'Low', null, null, 'BLUE', 'LOW', '{TEAM,POST}', 90, '{低风险}'),
    ('list-3', 1, '中', 'Medium', null, null, 'YELLOW', 'GENERAL', '{DEPARTMENT,TEAM}', 30, '{中风险,中等风险}'),
    ('list-3', 2, '高', 'High', null, null, 'RED', 'MAJOR', '{COMPANY}', 7, '{高风险}'),

    ('list-2', 0, '低', 'Low', null, null, 'BLUE', 'LOW', '{TEAM,POST}', 90, '{低风险}'),
    ('list-2', 1, '高', 'High', null, null, 'RED', 'MAJOR', '{COMPANY}', 7, '{高风险}'),

    -- the users' list does not say whether 一级 or 三级 is worse: nobody may guess it
    ('list-123', 0, '一级', 'Level one', null, null, 'NONE', 'UNMAPPED', '{}', null, '{Ⅰ级}'),
    ('list-123', 1, '二级', 'Level two', null, null, 'NONE', 'UNMAPPED', '{}', null, '{Ⅱ级}'),
    ('list-123', 2, '三级', 'Level three', null, null, 'NONE', 'UNMAPPED', '{}', null, '{Ⅲ级}'),

    ('list-4', 0, '低', 'Low', null, null, 'BLUE', 'LOW', '{TEAM,POST}', 90, '{低风险,蓝,蓝色}'),
    ('list-4', 1, '一般', 'General', null, null, 'YELLOW', 'GENERAL', '{DEPARTMENT,TEAM}', 30, '{一般风险,黄,黄色}'),
    ('list-4', 2, '较大', 'Considerable', null, null, 'ORANGE', 'CONSIDERABLE', '{COMPANY,DEPARTMENT}', 15, '{较大风险,橙,橙色}'),
    ('list-4', 3, '重大', 'Major', null, null, 'RED', 'MAJOR', '{COMPANY}', 7, '{重大风险,红,红色}')
) as b (code, position, level, label_en, lower_bound, upper_bound, colour, grade, control_levels, deadline_days, aliases)
join level_scheme s on s.code = b.code;
