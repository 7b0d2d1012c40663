-- platform.event_seen has taken its place
drop table event_seen;
