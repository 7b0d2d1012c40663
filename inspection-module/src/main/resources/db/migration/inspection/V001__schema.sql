comment on schema inspection is 'checklists, schedules, inspections, findings';
