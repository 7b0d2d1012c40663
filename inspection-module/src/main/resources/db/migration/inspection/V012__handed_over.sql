-- A hand-over stands when the plan is planned anew, and whoever had the inspection before does not excuse it.
alter table inspection add column handed_over boolean not null default false;
alter table inspection add column former_assignees text[] not null default '{}';
