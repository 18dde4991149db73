-- The work of a panel: when it meets, what it reads and whom it hears.

-- A moment of a step is changed at that step and not on the planning, so that both always say the same.
alter table moment add column step_id bigint references step on delete cascade;
create index moment_by_step on moment (step_id) where step_id is not null;

create table panel_session (
  id bigint generated always as identity primary key,
  step_id bigint not null references panel on delete cascade,
  -- Where everybody finds it between the other moments, from the day that it is published.
  moment_id bigint unique references moment on delete set null,
  title text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  place text not null,
  agenda text not null default '',
  -- Whether anybody may come and look.
  open_to_all boolean not null,
  published_at timestamptz,
  -- A session that people know of is cancelled with a reason and never just gone.
  cancelled_at timestamptz,
  cancelled_because text not null default '',
  report text not null default '',
  -- How many of the members were there; never who.
  attended integer check (attended >= 0),
  reported_at timestamptz,
  created_at timestamptz not null,
  submission_key uuid not null unique,
  check (ends_at > starts_at),
  check ((cancelled_at is null) = (cancelled_because = '')),
  check (cancelled_at is null or (published_at is not null and reported_at is null)),
  check ((reported_at is null) = (attended is null) and (reported_at is null) = (report = ''))
);
create index panel_session_by_step on panel_session (step_id, starts_at);

-- A PDF of an officer, as it came. It goes with the step for which it was sent in.
create table document (
  id uuid primary key,
  step_id bigint not null references step on delete cascade,
  -- How the file is called where somebody saves it.
  name text not null,
  pdf bytea not null,
  size integer not null check (size > 0),
  created_at timestamptz not null
);
-- A PDF is compressed already.
alter table document alter column pdf set storage external;
create index document_by_step on document (step_id);

create table panel_document (
  id bigint generated always as identity primary key,
  step_id bigint not null references panel on delete cascade,
  -- Of one session; null where it is for the whole body.
  session_id bigint references panel_session on delete cascade,
  title text not null,
  about text not null,
  document_id uuid unique references document on delete cascade,
  link text check (link like 'https://%'),
  published_at timestamptz not null,
  -- The line stays with the reason; the file itself goes.
  withdrawn_at timestamptz,
  withdrawn_because text not null default '',
  submission_key uuid not null unique,
  check ((withdrawn_at is null) = (withdrawn_because = '')),
  check (num_nonnulls(document_id, link) = case when withdrawn_at is null then 1 else 0 end)
);
create index panel_document_by_step on panel_document (step_id, id);

-- Whom the panel heard. Somebody stands here only who knows of it, and goes without a trace who asks for that.
create table panel_expert (
  id bigint generated always as identity primary key,
  step_id bigint not null references panel on delete cascade,
  session_id bigint references panel_session on delete set null,
  name text not null,
  role text not null,
  viewpoint text not null,
  proposed_by text not null check (proposed_by in ('officer', 'panel', 'city_council')),
  consented_at timestamptz not null,
  submission_key uuid not null unique
);
create index panel_expert_by_step on panel_expert (step_id, id);
