-- How often something must be done at least: data. A plan counts when its title or that of its checklist holds one of the words.
create table cadence_rule (
    code     text    primary key,
    label    text    not null,
    label_en text    not null,
    words    text[]  not null,
    period   text    not null check (period in ('DAY', 'WEEK', 'MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR')),
    times    integer not null check (times > 0),
    basis    text,
    position integer not null
);
insert into cadence_rule values
    ('safety-inspection', '安全检查', 'Safety inspection', '{安全检查,安全排查,隐患排查,月查,safety inspection}', 'MONTH', 1, '安全生产法第四十六条', 1),
    ('safety-activity', '安全活动', 'Safety activity', '{安全活动,安全例会,safety activity}', 'WEEK', 1, '班组安全活动', 2),
    ('fire-drill', '消防演练', 'Fire drill', '{消防演练,灭火和应急疏散,fire drill}', 'YEAR', 1, '机关、团体、企业、事业单位消防安全管理规定第四十条', 3),
    ('on-site-drill', '现场处置演练', 'On-site drill', '{现场处置,on-site drill}', 'HALF_YEAR', 1, '生产安全事故应急预案管理办法第三十三条', 4),
    ('fire-patrol', '防火巡查', 'Fire patrol', '{防火巡查,fire patrol}', 'DAY', 1, '机关、团体、企业、事业单位消防安全管理规定第二十五条', 5);
