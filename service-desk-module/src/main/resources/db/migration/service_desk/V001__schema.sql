comment on schema service_desk is 'tickets, SLA, dispatch, customers, desk logs';
