create sequence risk_review_seq increment by 50;
create sequence risk_retention_seq increment by 10;
create sequence likelihood_proposal_seq increment by 10;

-- What asked for a review, and what came of it. A risk is due a month after the oldest that is still open.
create table risk_review (
    id           bigint      primary key default nextval('risk_review_seq'),
    risk_id      bigint      not null references risk (id) on delete cascade,
    cause        text        not null,
    source       text,
    note         text,
    asked_by     text        not null,
    asked_at     timestamptz not null,
    outcome      text,
    outcome_note text,
    settled_by   text,
    settled_at   timestamptz,
    check ((outcome is null) = (settled_at is null))
);
create index risk_review_risk on risk_review (risk_id, id);
create unique index risk_review_open on risk_review (risk_id, cause, coalesce(source, '')) where outcome is null;
comment on column risk_review.source is 'business number of what asked for it: a finding, a scheme version, a ticket category';

-- A high risk kept as it is (保留): asked for by one, approved by another, until a day.
create table risk_retention (
    id             bigint      primary key default nextval('risk_retention_seq'),
    risk_id        bigint      not null references risk (id) on delete cascade,
    reason         text        not null,
    valid_until    date        not null,
    status         text        not null,
    asked_by       text        not null,
    asked_at       timestamptz not null,
    decided_by     text,
    decided_at     timestamptz,
    decision_note  text,
    record_version bigint      not null default 0
);
create index risk_retention_risk on risk_retention (risk_id, id);
create unique index risk_retention_asked on risk_retention (risk_id) where status = 'ASKED';
create index risk_retention_valid on risk_retention (valid_until) where status = 'APPROVED';

-- Findings on a risk and on its control points, as their module tells them.
create table finding_link (
    finding_number text        primary key,
    risk_id        bigint      not null references risk (id) on delete cascade,
    control_point  text,
    title          text        not null,
    level          text,
    state          text        not null,
    found_at       timestamptz not null,
    closed_at      timestamptz
);
create index finding_link_risk on finding_link (risk_id, found_at desc);

-- Ticket categories that somebody linked to a risk: so many tickets in so many days propose a higher likelihood.
create table watched_category (
    risk_id        bigint      not null references risk (id) on delete cascade,
    category_code  text        not null,
    category_name  text        not null,
    tickets        integer     not null,
    window_days    integer     not null,
    linked_by      text        not null,
    linked_at      timestamptz not null,
    decided_at     timestamptz,
    primary key (risk_id, category_code)
);
create index watched_category_code on watched_category (category_code);
comment on column watched_category.decided_at is 'only tickets received after the last decision count';

create table noted_ticket (
    ticket_number text        primary key,
    category_code text        not null,
    kind          text,
    subject       text,
    place         text,
    received_at   timestamptz not null
);
create index noted_ticket_category on noted_ticket (category_code, received_at);

create table likelihood_proposal (
    id             bigint      primary key default nextval('likelihood_proposal_seq'),
    risk_id        bigint      not null references risk (id) on delete cascade,
    category_code  text        not null,
    category_name  text        not null,
    tickets        integer     not null,
    window_days    integer     not null,
    likelihood     numeric,
    severity       numeric,
    exposure       numeric,
    consequence    numeric,
    level          text,
    status         text        not null,
    proposed_at    timestamptz not null,
    decided_by     text,
    decided_at     timestamptz,
    reason         text
);
create index likelihood_proposal_risk on likelihood_proposal (risk_id, id);
create unique index likelihood_proposal_open on likelihood_proposal (risk_id, category_code) where status = 'OPEN';
comment on column likelihood_proposal.likelihood is 'with the next columns the rating that is proposed; all null when it cannot rise further';

create table proposal_ticket (
    proposal_id   bigint not null references likelihood_proposal (id) on delete cascade,
    ticket_number text   not null references noted_ticket (ticket_number),
    primary key (proposal_id, ticket_number)
);
alter table risk add column review_reminded_for date;
comment on column risk.review_reminded_for is 'due day of the review that its owner was told of';

-- Reviews that a scheme version asked for before reasons had a table of their own.
insert into risk_review (risk_id, cause, source, asked_by, asked_at)
select id, 'SCHEME_CHANGE', review_reason, 'system', review_requested_on from risk
where review_requested_on is not null and status <> 'CLOSED';
