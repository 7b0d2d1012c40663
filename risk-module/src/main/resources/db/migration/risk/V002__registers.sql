-- Register types: which columns a register shows, which a risk needs before it is submitted, and what rates it.
create table register_type (
    code          text    primary key,
    position      integer not null,
    name          text    not null,
    name_en       text    not null,
    rating_method text    not null,
    scheme_code   text,
    title_words   text[]  not null default '{}',
    check ((rating_method = 'NONE') = (scheme_code is null))
);
comment on column register_type.title_words is 'words in a table title or category that tell this type from another with the same columns';

create table register_column (
    type_code   text    not null references register_type (code),
    position    integer not null,
    field       text    not null,
    name        text    not null,
    name_en     text    not null,
    synonyms    text[]  not null default '{}',
    required    boolean not null default false,
    identifying boolean not null default false,
    list        boolean not null default false,
    grouping    boolean not null default false,
    width       integer not null,
    primary key (type_code, position)
);
comment on column register_column.width is 'share of the printed width';

insert into register_type values
    ('hazard-ls', 1, '危险有害因素辨识清单', 'Hazard identification (LS)', 'LS', 'ls-3', '{危险有害因素,危险源}'),
    ('hazard-lec', 2, '作业条件危险性分析', 'Working condition hazard analysis (LEC)', 'LEC', 'lec-4', '{作业条件}'),
    ('management', 3, '经营和管理风险隐患点清单', 'Business and management risks', 'LIST', 'list-123', '{经营和管理}'),
    ('response', 4, '风险及应对措施一览表', 'Risks and responses', 'NONE', null, '{应对措施}'),
    ('after-sales', 5, '售后服务部风险识别清单', 'After-sales risks', 'LIST', 'list-2', '{售后}'),
    ('integrity', 6, '廉政风险点', 'Integrity risk points', 'NONE', null, '{廉政}'),
    ('enterprise', 7, '企业风险点清单', 'Enterprise risk points', 'NONE', null, '{企业风险}'),
    ('post', 8, '岗位风险点', 'Post risk points', 'NONE', null, '{岗位风险}'),
    ('self-check', 9, '隐患自查清单', 'Graded self-check list', 'NONE', null, '{自查}');

insert into register_column (type_code, position, field, name, name_en, synonyms, required, identifying, list, grouping, width) values
    ('hazard-ls', 0, 'SEQUENCE', '序号', 'No.', '{编号,No}', false, false, false, false, 4),
    ('hazard-ls', 1, 'TITLE', '作业活动/危险源', 'Activity / hazard source', '{作业活动,危险源,作业活动或危险源,风险点}', true, false, false, false, 16),
    ('hazard-ls', 2, 'HAZARD_CLASSES', '危害因素类别', 'Hazard class', '{危险有害因素类别,危害类别}', true, false, true, false, 12),
    ('hazard-ls', 3, 'ACCIDENT_TYPES', '可能导致的事故类型', 'Possible accident', '{事故类型,可能导致的事故}', true, false, true, false, 10),
    ('hazard-ls', 4, 'LIKELIHOOD', 'L', 'L', '{可能性,可能性L}', true, true, false, false, 3),
    ('hazard-ls', 5, 'SEVERITY', 'S', 'S', '{严重性,严重性S,后果严重性}', true, true, false, false, 3),
    ('hazard-ls', 6, 'SCORE', 'R', 'R', '{风险值,R值,R=L×S}', false, false, false, false, 3),
    ('hazard-ls', 7, 'LEVEL', '风险等级', 'Risk level', '{风险级别,等级}', false, false, false, false, 6),
    ('hazard-ls', 8, 'MEASURES', '控制措施', 'Control measures', '{管控措施,现有控制措施}', true, false, true, false, 30),

    ('hazard-lec', 0, 'SEQUENCE', '序号', 'No.', '{编号,No}', false, false, false, false, 4),
    ('hazard-lec', 1, 'TITLE', '作业活动/危险源', 'Activity / hazard source', '{作业活动,危险源,作业活动或危险源,风险点}', true, false, false, false, 16),
    ('hazard-lec', 2, 'HAZARD_CLASSES', '危害因素类别', 'Hazard class', '{危险有害因素类别,危害类别}', true, false, true, false, 12),
    ('hazard-lec', 3, 'ACCIDENT_TYPES', '可能导致的事故类型', 'Possible accident', '{事故类型,可能导致的事故}', true, false, true, false, 10),
    ('hazard-lec', 4, 'LIKELIHOOD', 'L', 'L', '{可能性,可能性L}', true, true, false, false, 3),
    ('hazard-lec', 5, 'EXPOSURE', 'E', 'E', '{暴露频率,暴露频繁程度,频次E}', true, true, false, false, 3),
    ('hazard-lec', 6, 'CONSEQUENCE_FACTOR', 'C', 'C', '{后果,后果C,后果严重程度}', true, true, false, false, 3),
    ('hazard-lec', 7, 'SCORE', 'D', 'D', '{风险值,D值,危险性分值}', false, false, false, false, 4),
    ('hazard-lec', 8, 'LEVEL', '风险等级', 'Risk level', '{风险级别,等级,危险等级}', false, false, false, false, 6),
    ('hazard-lec', 9, 'MEASURES', '控制措施', 'Control measures', '{管控措施,现有控制措施}', true, false, true, false, 29),

    ('management', 0, 'CATEGORY', '隐患类别', 'Category', '{类别,风险类别}', true, true, false, true, 7),
    ('management', 1, 'TITLE', '风险明细', 'Risk', '{风险描述,风险点}', true, true, false, false, 12),
    ('management', 2, 'LEVEL', '风险级别', 'Level', '{风险等级,级别}', true, false, false, false, 5),
    ('management', 3, 'CONSEQUENCES', '可能导致的后果', 'Possible consequence', '{后果}', true, false, true, false, 13),
    ('management', 4, 'PARTIES', '责任部门', 'Responsible departments', '{责任单位}', true, false, true, false, 8),
    ('management', 5, 'PERSONS', '责任人', 'Responsible persons', '{负责人}', true, false, true, false, 8),
    ('management', 6, 'MEASURES', '预防措施', 'Preventive measures', '{防范措施}', true, false, true, false, 18),
    ('management', 7, 'EXEMPTION', '免责措施', 'Exemption measures', '{}', false, true, false, false, 9),
    ('management', 8, 'PLAN', '整改计划', 'Rectification plan', '{}', false, false, false, false, 10),
    ('management', 9, 'ACCOUNTABILITY', '问责类别', 'Accountability', '{问责}', false, false, false, false, 10),

    ('response', 0, 'CATEGORY', '活动/服务', 'Activity / service', '{活动,服务,活动或服务}', true, true, false, true, 12),
    ('response', 1, 'SEQUENCE', '序号', 'No.', '{编号,No}', false, false, false, false, 5),
    ('response', 2, 'TITLE', '潜在风险', 'Potential risk', '{风险}', true, true, false, false, 20),
    ('response', 3, 'CONSEQUENCES', '产生的结果', 'Result', '{结果,产生的后果}', true, false, true, false, 20),
    ('response', 4, 'CAUSES', '原因分析', 'Cause', '{原因}', true, false, true, false, 20),
    ('response', 5, 'MEASURES', '应对措施', 'Response', '{措施}', true, true, true, false, 23),

    ('after-sales', 0, 'CATEGORY', '环节', 'Stage', '{业务环节}', true, true, false, true, 8),
    ('after-sales', 1, 'TITLE', '风险点', 'Risk point', '{风险}', true, true, false, false, 12),
    ('after-sales', 2, 'CAUSES', '风险原因', 'Cause', '{原因}', true, true, true, false, 25),
    ('after-sales', 3, 'CONSEQUENCES', '可能造成的危害', 'Possible harm', '{危害,可能造成的后果}', true, false, true, false, 22),
    ('after-sales', 4, 'LEVEL', '风险等级', 'Risk level', '{风险级别,等级}', true, false, false, false, 7),
    ('after-sales', 5, 'MEASURES', '主要防范措施', 'Main preventive measures', '{防范措施}', true, false, true, false, 26),

    ('integrity', 0, 'CATEGORY', '类别', 'Category', '{风险类别}', false, true, false, true, 14),
    ('integrity', 1, 'TITLE', '风险点', 'Risk point', '{廉政风险点,风险}', true, true, false, false, 14),
    ('integrity', 2, 'DESCRIPTION', '说明', 'Description', '{风险说明,表现形式}', true, true, false, false, 27),
    ('integrity', 3, 'MEASURES', '防控措施', 'Control measures', '{防范措施}', true, true, true, false, 45),

    ('enterprise', 0, 'CATEGORY', '类别', 'Category', '{风险类别}', false, true, false, true, 14),
    ('enterprise', 1, 'TITLE', '风险点', 'Risk point', '{企业风险点,风险}', true, true, false, false, 14),
    ('enterprise', 2, 'DESCRIPTION', '说明', 'Description', '{风险说明}', false, true, false, false, 27),
    ('enterprise', 3, 'MEASURES', '防控措施', 'Control measures', '{防范措施}', true, true, true, false, 45),

    ('post', 0, 'CATEGORY', '类别', 'Category', '{岗位,岗位名称}', false, true, false, true, 14),
    ('post', 1, 'TITLE', '风险点', 'Risk point', '{岗位风险点,风险}', true, true, false, false, 14),
    ('post', 2, 'DESCRIPTION', '说明', 'Description', '{风险说明}', false, true, false, false, 27),
    ('post', 3, 'MEASURES', '防控措施', 'Control measures', '{防范措施}', true, true, true, false, 45),

    -- Ⅰ to Ⅳ are the depth of a tree, not severity: no rating
    ('self-check', 0, 'CATEGORY', 'Ⅰ', 'Ⅰ', '{I,一级}', true, true, false, true, 12),
    ('self-check', 1, 'EXTRA', 'Ⅱ', 'Ⅱ', '{II,二级}', false, true, false, true, 12),
    ('self-check', 2, 'EXTRA', 'Ⅲ', 'Ⅲ', '{III,三级}', false, true, false, true, 16),
    ('self-check', 3, 'TITLE', 'Ⅳ', 'Ⅳ', '{IV,四级}', true, true, false, false, 34),
    ('self-check', 4, 'EXTRA', '监管部门', 'Supervising authority', '{}', false, false, false, false, 12),
    ('self-check', 5, 'EXTRA', '参考依据', 'Basis', '{依据}', false, false, false, false, 14);

create sequence risk_register_seq;

create table risk_register (
    id             bigint      primary key default nextval('risk_register_seq'),
    number         text        not null unique,
    type_code      text        not null references register_type (code),
    name           text        not null,
    unit_code      text        not null,
    owner_login    text        not null,
    scheme_code    text,
    review_months  integer     not null check (review_months between 1 and 12),
    status         text        not null,
    edition        integer     not null default 0,
    prepared_by    text,
    prepared_at    timestamptz,
    reviewed_by    text,
    reviewed_at    timestamptz,
    approved_by    text,
    approved_at    timestamptz,
    created_by     text        not null,
    created_at     timestamptz not null,
    record_version bigint      not null default 0
);
create index risk_register_unit on risk_register (unit_code, type_code);
create index risk_register_owner on risk_register (owner_login);
