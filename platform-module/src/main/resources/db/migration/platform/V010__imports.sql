create table import_job (
    id             bigint generated always as identity primary key,
    kind           text        not null,
    status         text        not null,
    created_by     text        not null,
    file_name      text        not null,
    file_size      int         not null,
    sha256         text        not null,
    options        jsonb       not null,
    sheets         jsonb       not null default '{"sheets":[]}',
    problem_code   text,
    problem_args   jsonb       not null default '{"args":[]}',
    progress       int         not null default 0,
    progress_total int         not null default 0,
    created_at     timestamptz not null,
    checked_at     timestamptz,
    imported_at    timestamptz,
    undone_at      timestamptz,
    claimed_by     text,
    claimed_until  timestamptz,
    claims         int         not null default 0,
    version        bigint      not null default 0
);
create index import_job_creator on import_job (created_by, id desc);
create index import_job_sha256 on import_job (sha256, kind);
create index import_job_active on import_job (claimed_until) where status in ('READING', 'CHECKING', 'IMPORTING', 'UNDOING');

-- the bytes as uploaded, until the import is finished
create table import_file (
    job_id  bigint primary key references import_job (id) on delete cascade,
    content bytea not null
);

create table import_row (
    job_id    bigint  not null references import_job (id) on delete cascade,
    seq       int     not null,
    sheet     int     not null,
    row_no    int     not null,
    state     text    not null,
    chosen    boolean not null default true,
    flagged   boolean not null default false,
    corrected boolean not null default false,
    cells     jsonb   not null,
    reading   jsonb   not null,
    checks    jsonb   not null default '{"messages":[]}',
    reference text,
    primary key (job_id, seq)
);
create index import_row_state on import_row (job_id, state, seq);
