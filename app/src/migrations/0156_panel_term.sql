-- A panel is a body that sits from one day up to and including another: for one question, or for years as the council of
-- a neighbourhood.
alter table panel
  add column body text not null default 'panel' check (body in ('panel', 'council')),
  add column term_from date,
  add column term_until date,
  add constraint panel_term_whole check ((term_from is null) = (term_until is null)),
  add constraint panel_term_forward check (term_until >= term_from),
  add constraint panel_council_has_term check (body = 'panel' or term_until is not null),
  -- As long as somebody sits, the town must be able to reach them.
  add constraint panel_deleted_after_term check (delete_on > term_until);

-- What was promised to who was invited does not change in silence: everybody reads what it was, what it became and when.
create table panel_term_change (
  id bigint generated always as identity primary key,
  step_id bigint not null references panel on delete cascade,
  changed_at timestamptz not null,
  was_until date,
  until date,
  was_delete_on date,
  delete_on date
);
create index panel_term_change_by_step on panel_term_change (step_id, id);
