alter table risk_assessment add column source text;
comment on column risk_assessment.source is 'business number of the record whose facts led to it, such as a finding';
