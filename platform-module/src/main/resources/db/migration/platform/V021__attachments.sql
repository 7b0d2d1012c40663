-- Files of any record. What is said of a file stands apart from its bytes, so that lists never touch the bytes.
create table attachment (
    id             uuid primary key,
    object_kind    text        not null,
    object_number  text        not null,
    file_name      text        not null,
    media_type     text        not null,
    size           bigint      not null,
    sha256         text        not null,
    width          integer,
    height         integer,
    added_by       text        not null,
    added_by_name  text        not null,
    added_at       timestamptz not null,
    removed_by     text,
    removed_at     timestamptz,
    removed_reason text,
    version        bigint      not null default 0,
    check ((removed_at is null) = (removed_by is null))
);
create index attachment_object on attachment (object_kind, object_number, added_at) where removed_at is null;

create table attachment_content (
    attachment_id uuid  not null references attachment (id),
    rendition     text  not null check (rendition in ('FULL', 'THUMBNAIL')),
    bytes         bytea not null,
    primary key (attachment_id, rendition)
);
