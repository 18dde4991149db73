-- A project is anything with people, a timeline and steps. Kind sets defaults, it never branches the code.
create table project (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('trajectory', 'initiative')),
  slug text not null unique,
  -- The question that residents are asked; it is the title everywhere.
  question text not null,
  intro text not null default '',
  status text not null default 'draft' check (status in ('draft', 'published', 'closed')),
  created_by uuid references person (id) on delete set null,
  created_at timestamptz not null default now(),
  published_at timestamptz,
  closed_at timestamptz,
  -- Counted as they happen, so that lists need no aggregation.
  contribution_count int not null default 0,
  answered_count int not null default 0,
  search tsvector generated always as (
    setweight(to_tsvector('dutch', question), 'A') || setweight(to_tsvector('dutch', intro), 'B')
  ) stored
);
create index project_search on project using gin (search);
create index project_by_status on project (status, published_at desc);

create table project_area (
  project_id bigint not null references project (id) on delete cascade,
  area_id bigint not null references area (id),
  primary key (project_id, area_id)
);
create index project_area_by_area on project_area (area_id);

create table project_theme (
  project_id bigint not null references project (id) on delete cascade,
  theme_id bigint not null references theme (id),
  primary key (project_id, theme_id)
);
create index project_theme_by_theme on project_theme (theme_id);

-- What somebody may do as staff; without a project it holds for the whole town.
create table role_grant (
  id bigint generated always as identity primary key,
  person_id uuid not null references person (id) on delete cascade,
  role text not null check (role in ('process_manager', 'desk', 'moderator', 'administrator')),
  project_id bigint references project (id) on delete cascade,
  granted_by uuid references person (id) on delete set null,
  granted_at timestamptz not null default now()
);
create unique index role_grant_once on role_grant (person_id, role, coalesce(project_id, 0));

-- Time and participation are kept apart: a phase is pure time (exact, approximate or open-ended), a moment a point.
create table phase (
  id bigint generated always as identity primary key,
  project_id bigint not null references project (id) on delete cascade,
  ordinal int not null,
  name text not null,
  starts_on date,
  ends_on date,
  -- "voorjaar 2027", where no date is known yet.
  approximate text,
  check (ends_on is null or starts_on is null or ends_on >= starts_on)
);
create index phase_by_project on phase (project_id, ordinal);

create table moment (
  id bigint generated always as identity primary key,
  project_id bigint not null references project (id) on delete cascade,
  kind text not null check (kind in ('meeting', 'decision', 'council', 'answer', 'other')),
  title text not null,
  starts_at timestamptz,
  ends_at timestamptz,
  approximate text,
  place text not null default '',
  description text not null default '',
  check (starts_at is not null or approximate is not null)
);
create index moment_by_project on moment (project_id, starts_at);
create index moment_by_time on moment (starts_at);

-- The promise of a project to those who take part. A published version never changes; a change is a new version.
create table agreement (
  id bigint generated always as identity primary key,
  project_id bigint not null references project (id) on delete cascade,
  version int not null,
  level text not null check (level in ('meeweten', 'meedenken', 'meedoen', 'meebeslissen')),
  -- Haarlem's eight elements; level is the third.
  impact text not null default '',
  goal text not null default '',
  timeline text not null default '',
  affected text not null default '',
  reach text not null default '',
  feedback text not null default '',
  input_use text not null default '',
  -- What residents can still influence and what is fixed: one item a line.
  open_points text not null default '',
  fixed_points text not null default '',
  decides text not null default '',
  -- [{ "taskId": 3 | null, "what", "fromWhom", "ownerId", "dueOn" }]; becomes tasks when the version is published.
  promises jsonb not null default '[]',
  change_note text not null default '',
  published_at timestamptz,
  published_by uuid references person (id) on delete set null,
  unique (project_id, version)
);
-- At most one draft a project.
create unique index agreement_one_draft on agreement (project_id) where published_at is null;

-- Anything with an owner and a due date; promises feed the public promise clock.
create table task (
  id bigint generated always as identity primary key,
  project_id bigint not null references project (id) on delete cascade,
  kind text not null check (kind in ('promise', 'follow_up')),
  what text not null,
  from_whom text not null,
  owner_id uuid references person (id) on delete set null,
  due_on date not null,
  outcome text check (outcome in ('kept', 'not_kept')),
  outcome_note text,
  outcome_at timestamptz,
  reminded_at timestamptz,
  created_at timestamptz not null,
  check ((outcome is null) = (outcome_at is null)),
  check (outcome is distinct from 'not_kept' or length(outcome_note) > 0)
);
create index task_open on task (due_on) where outcome is null;
create index task_by_project on task (project_id, due_on);

-- The plan behind the trajectory, for staff only.
create table plan_group (
  id bigint generated always as identity primary key,
  project_id bigint not null references project (id) on delete cascade,
  target_group text not null,
  goal text not null default '',
  instrument text not null default '',
  how text not null default '',
  budget_cents bigint not null default 0 check (budget_cents >= 0)
);
create index plan_group_by_project on plan_group (project_id);

-- One run of one instrument. Settings that only that instrument knows are in `settings`, checked by its own schema.
create table step (
  id bigint generated always as identity primary key,
  project_id bigint not null references project (id) on delete cascade,
  instrument text not null,
  title text not null,
  intro text not null default '',
  status text not null default 'draft' check (status in ('draft', 'published')),
  opens_at timestamptz,
  -- Open-ended where it is null.
  closes_at timestamptz,
  limit_per_person int check (limit_per_person > 0),
  assurance text not null default 'email' check (assurance in ('anonymous', 'email', 'post_code', 'resident')),
  moderation text not null default 'after' check (moderation in ('before', 'after')),
  settings jsonb not null default '{}',
  contribution_count int not null default 0,
  created_at timestamptz not null default now(),
  check (closes_at is null or opens_at is null or closes_at > opens_at)
);
create index step_by_project on step (project_id, opens_at);
create index step_by_closing on step (closes_at) where status = 'published';

-- Areas to which a step is limited; none means the whole town.
create table step_area (
  step_id bigint not null references step (id) on delete cascade,
  area_id bigint not null references area (id),
  primary key (step_id, area_id)
);

-- Where a step has rows here, only these acts are allowed in each phase (collect, then discuss, then choose).
create table step_phase (
  step_id bigint not null references step (id) on delete cascade,
  phase_id bigint not null references phase (id) on delete cascade,
  acts text[] not null,
  primary key (step_id, phase_id)
);

-- A trajectory in very plain Dutch and in other languages, shown first to who asks for them.
create table summary (
  project_id bigint not null references project (id) on delete cascade,
  -- 'nl-plain' or a BCP 47 language such as 'ar' or 'pl'.
  language text not null,
  body text not null,
  primary key (project_id, language)
);

-- News of a project, sent to followers.
create table update (
  id bigint generated always as identity primary key,
  project_id bigint not null references project (id) on delete cascade,
  kind text not null default 'news' check (kind in ('news', 'agreement', 'report', 'opened', 'closed')),
  title text not null,
  body text not null default '',
  published_at timestamptz not null,
  published_by uuid references person (id) on delete set null
);
create index update_by_project on update (project_id, published_at desc);
create index update_by_time on update (published_at desc);
