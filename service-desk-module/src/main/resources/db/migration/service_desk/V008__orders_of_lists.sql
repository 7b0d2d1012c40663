-- Lists are sorted by these as well; without an index each page sorts all tickets, which took 1.5 s with a million.
create index ticket_by_due on ticket (due_at, id);
create index ticket_by_update on ticket (updated_at, id);
create index ticket_by_priority on ticket (array_position(array['LOW', 'NORMAL', 'HIGH', 'URGENT'], priority), id);
create index ticket_by_status on ticket (
    array_position(array['NEW', 'ACCEPTED', 'DISPATCHED', 'IN_PROGRESS', 'SUSPENDED', 'RESOLVED',
                         'AWAITING_CALL_BACK', 'CLOSED', 'INVALID'], status), id);
