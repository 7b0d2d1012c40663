-- A ticket that turned out to be invalid or a duplicate counts no more, unless it is reopened.
alter table noted_ticket add column dropped_at timestamptz;
