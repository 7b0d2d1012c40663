create sequence risk_seq increment by 50;
create sequence risk_measure_seq increment by 50;
create sequence risk_assessment_seq increment by 50;
create sequence risk_snapshot_seq increment by 10;

-- One risk core for every register type; extras keep the columns a type adds. Current rating is copied from the newest
-- current assessment, so that lists and the heat map need no join.
create table risk (
    id                  bigint      primary key default nextval('risk_seq'),
    number              text        not null unique,
    register_id         bigint      not null references risk_register (id),
    position            integer     not null,
    owner_login         text        not null,
    status              text        not null,
    sequence_label      text,
    category            text,
    title               text,
    description         text,
    hazard_classes      text[]      not null default '{}',
    accident_types      text[]      not null default '{}',
    causes              text[]      not null default '{}',
    consequences        text[]      not null default '{}',
    persons             text[]      not null default '{}',
    exemption           text,
    rectification_plan  text,
    accountability      text,
    extras              jsonb       not null default '{}',
    stated_level        text,
    scheme_id           bigint      references level_scheme (id),
    likelihood          numeric,
    severity            numeric,
    score               numeric,
    level               text,
    grade               text,
    grade_rank          integer     not null default -1,
    flags               text[]      not null default '{}',
    prepared_by         text,
    prepared_at         timestamptz,
    reviewed_by         text,
    reviewed_at         timestamptz,
    approved_by         text,
    approved_at         timestamptz,
    last_edited_by      text        not null,
    editions            integer     not null default 0,
    last_reviewed_on    date,
    review_requested_on date,
    review_reason       text,
    close_reason        text,
    import_id           bigint,
    created_by          text        not null,
    created_at          timestamptz not null,
    updated_at          timestamptz not null,
    search_document     text        not null default '',
    search              tsvector    generated always as (array_to_tsvector(string_to_array(search_document, ' '))) stored,
    record_version      bigint      not null default 0
);
create index risk_by_register on risk (register_id, position, id);
create index risk_by_update on risk (updated_at desc, id);
create index risk_by_owner on risk (owner_login);
create index risk_by_status on risk (status, id);
create index risk_by_grade on risk (grade_rank desc, id);
create index risk_by_cell on risk (likelihood, severity) where likelihood is not null;
create index risk_by_scheme on risk (scheme_id, score) where scheme_id is not null;
create index risk_by_flag on risk using gin (flags);
create index risk_by_hazard_class on risk using gin (hazard_classes);
create index risk_search on risk using gin (search);
comment on column risk.grade_rank is '-1 not rated, 0 unmapped, 1 low to 4 major: sorts across vocabularies';

create table risk_party (
    risk_id  bigint  not null references risk (id),
    position integer not null,
    kind     text    not null,
    name     text    not null,
    primary key (risk_id, position)
);

create table risk_measure (
    id          bigint  primary key default nextval('risk_measure_seq'),
    risk_id     bigint  not null references risk (id),
    position    integer not null,
    kind        text,
    text        text    not null,
    owner       text,
    state       text    not null,
    check_every text,
    check_level text
);
create index risk_measure_risk on risk_measure (risk_id, position);

-- Append-only: an assessment is never changed, whatever happens to the scheme.
create table risk_assessment (
    id             bigint      primary key default nextval('risk_assessment_seq'),
    risk_id        bigint      not null references risk (id),
    purpose        text        not null,
    scheme_id      bigint      not null references level_scheme (id),
    scheme_code    text        not null,
    scheme_version integer     not null,
    method         text        not null,
    likelihood     numeric,
    severity       numeric,
    exposure       numeric,
    consequence    numeric,
    score          numeric,
    level          text        not null,
    grade          text        not null,
    assessor       text        not null,
    assessed_at    timestamptz not null,
    basis          text
);
create index risk_assessment_risk on risk_assessment (risk_id, id);

create function forbid_assessment_change() returns trigger language plpgsql as $$
begin
    raise exception 'assessments are never changed';
end $$;
create trigger risk_assessment_unchangeable before update on risk_assessment
    for each row execute function forbid_assessment_change();

-- What was approved, word for word, comparable with the next approval.
create table risk_snapshot (
    id          bigint      primary key default nextval('risk_snapshot_seq'),
    risk_id     bigint      not null references risk (id),
    edition     integer     not null,
    prepared_by text        not null,
    prepared_at timestamptz not null,
    reviewed_by text        not null,
    reviewed_at timestamptz not null,
    approved_by text        not null,
    approved_at timestamptz not null,
    content     jsonb       not null,
    unique (risk_id, edition)
);
