-- The new rating of the linked risk by its own method: LS as before, LEC with exposure and consequence, a list its level.
alter table finding
    add column new_exposure    numeric,
    add column new_consequence numeric,
    add column new_level       text;
