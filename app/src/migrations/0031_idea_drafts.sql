-- What somebody typed before signing in. It waits for at most a day behind a key that only that browser has.
create table idea_draft (
  key uuid primary key,
  step_id bigint not null references step (id) on delete cascade,
  -- The form's own fields, as typed.
  fields jsonb not null,
  saved_at timestamptz not null
);
create index idea_draft_by_age on idea_draft (saved_at);
