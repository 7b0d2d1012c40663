-- As for tickets: what was written last waits in a list that every search reads through.
alter index finding_search set (gin_pending_list_limit = 128);
