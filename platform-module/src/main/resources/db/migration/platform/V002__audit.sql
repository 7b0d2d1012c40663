-- One record per command. tx lets a seal cover exactly the transactions that have ended, whatever order ids were drawn in.
create table audit_record (
    id            bigint generated always as identity primary key,
    tx            xid8        not null default pg_current_xact_id(),
    at            timestamptz not null,
    actor_login   text        not null,
    actor_name    text        not null,
    source_ip     text,
    request_id    text,
    action        text        not null,
    object_kind   text        not null,
    object_number text        not null,
    facts_before  jsonb       not null,
    facts_after   jsonb       not null,
    note          text
);
create index audit_record_object on audit_record (object_kind, object_number, id);
create index audit_record_actor on audit_record (actor_login, id);
create index audit_record_at on audit_record (at);
create index audit_record_tx on audit_record (tx);

create table audit_seal (
    id            bigint generated always as identity primary key,
    from_tx       xid8        not null unique,
    until_tx      xid8        not null,
    records       integer     not null,
    previous_hash text        not null,
    hash          text        not null,
    sealed_at     timestamptz not null
);

create function forbid_change() returns trigger language plpgsql as $$
begin
    raise exception 'audit records are never changed';
end $$;
create trigger audit_record_unchangeable before update or delete or truncate on audit_record
    for each statement execute function forbid_change();
create trigger audit_seal_unchangeable before update or delete or truncate on audit_seal
    for each statement execute function forbid_change();
