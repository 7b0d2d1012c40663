-- The list's own order: what is still to do, nearest day first; then what is over, latest day first.
alter table inspection add column urgency integer generated always as (
    case
        when status in ('PLANNED', 'IN_PROGRESS') then effective_on - date '2000-01-01'
        else 1000000 - (effective_on - date '2000-01-01')
    end
) stored;
create index inspection_by_urgency on inspection (urgency, id);
