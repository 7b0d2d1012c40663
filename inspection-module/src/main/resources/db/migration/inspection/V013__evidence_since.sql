-- A rectification that was sent back or reopened must show itself anew: photos from before then no longer do.
alter table finding add column evidence_since timestamptz;
