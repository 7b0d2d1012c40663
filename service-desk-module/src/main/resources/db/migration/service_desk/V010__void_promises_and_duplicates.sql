-- What is owed no more was not thereby kept: closed by force, invalid, duplicate, or reopened before it was reported back.
alter table sla_deadline add column voided_at timestamptz;
alter table ticket add column closed_by_force boolean;

update sla_deadline d set voided_at = d.met_at, met_at = null
 where exists (select 1 from sla_entry e where e.ticket_id = d.ticket_id and e.kind = 'ENDED' and e.at = d.met_at);
update ticket t set closed_by_force = true from ticket_kind k
 where k.code = t.kind_code and k.called_back and t.status = 'CLOSED' and t.called_back_at is null;
-- Reporting back counted the minutes of an earlier solution.
insert into sla_replay select id from ticket where reopened > 0 and status not in ('CLOSED', 'INVALID')
    on conflict do nothing;

-- An order offered to a unit: who of the unit comes second is told so. Of older ones it is not known any more.
alter table ticket add column order_offered boolean;
create index ticket_duplicates on ticket (duplicate_of) where duplicate_of is not null;
