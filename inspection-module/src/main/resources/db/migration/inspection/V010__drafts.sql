-- The import that brought a node, until a person changes it: what nobody has touched since can be taken back.
alter table checklist_node add column import_id bigint;

-- What the checklist proposes for the rectification, to be confirmed when it is assigned.
alter table finding
    add column proposed_responsible text,
    add column proposed_days        integer;

-- The default owner of an item is a login; what a table called it otherwise (安全员) stays as the column it was.
alter table checklist_node disable trigger checklist_node_frozen;
update checklist_node
   set extras = extras || jsonb_build_object('责任人', finding_owner), finding_owner = null
 where finding_owner !~ '^[a-z0-9][a-z0-9._@-]{0,59}$';
alter table checklist_node enable trigger checklist_node_frozen;
