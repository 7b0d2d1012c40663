-- What was written last waits in a list that every search reads through before it looks into the index: by default up to
-- four megabytes, with which a search among 100,000 tickets took 27 ms instead of 10. Kept short it costs a search
-- nothing, and a ticket no more.
alter index ticket_search set (gin_pending_list_limit = 128);
alter index customer_search set (gin_pending_list_limit = 128);
