-- A report that turned out to be one of something reported before is found from there.
create index finding_duplicate on finding (duplicate_of) where duplicate_of is not null;
