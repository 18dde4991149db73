-- The register of mandates (§3.1.6): which control the town handed over, to whom, within which frame and for how long.
-- What stands in force is a version that was decided; a change is a next version with a decision of its own.
create table mandate (
  id bigint generated always as identity primary key,
  -- The steps from one state to the next stand in features/mandates/steps.ts.
  state text not null default 'draft' constraint mandate_state check (state in (
    'draft', 'proposed', 'decided', 'running', 'in_review', 'changing', 'ended', 'taken_back', 'rejected'
  )),
  -- Goes up with each save and step, so that of two who act on the same page the second sees why it is too late.
  revision int not null default 1,
  submission_key uuid not null unique,
  -- When it is looked at next; only while it runs.
  next_review_on date,
  created_by uuid references person on delete set null,
  created_at timestamptz not null
);

-- What is handed over, as it was decided on; the newest without a decision is what the programme team still writes.
create table mandate_version (
  id bigint generated always as identity primary key,
  mandate_id bigint not null references mandate on delete cascade,
  version int not null check (version > 0),
  title text not null,
  hands text not null check (hands in ('agenda', 'budget', 'plan', 'task')),
  what text not null,
  body_kind text not null check (
    body_kind in ('panel', 'cooperative', 'neighbourhood_council', 'initiative', 'organisation', 'area')
  ),
  body_name text not null,
  -- The wijk or buurt that it is about; null is the whole town.
  area_id bigint references area on delete set null,
  -- Area development and the like: a trajectory or initiative in which the body decides.
  project_id bigint references project on delete set null,
  -- The panel that sits, or the step in which the budget is spent or the agenda is made.
  step_id bigint references step on delete set null,
  -- The subsidy scheme out of which the money goes.
  scheme_id bigint references scheme on delete set null,
  frame text not null default '',
  stays text not null default '',
  watched_by text not null default '',
  take_back text not null default '',
  starts_on date,
  ends_on date,
  review_on date,
  budget_cents bigint check (budget_cents > 0),
  -- Why it differs from the version before; empty in the first.
  change_note text not null default '',
  decided_on date,
  decided_by text not null default '',
  -- Where the decision itself can be read.
  document_url text not null default '',
  unique (mandate_id, version),
  check (ends_on is null or starts_on is null or ends_on >= starts_on)
);
-- There is one version at a time without a decision.
create unique index mandate_version_open on mandate_version (mandate_id) where decided_on is null;
create index mandate_version_of_project on mandate_version (project_id) where project_id is not null;
create index mandate_version_of_step on mandate_version (step_id) where step_id is not null;

-- What happened, by whom and why: everybody reads it, but for who of the town hall wrote it down.
create table mandate_event (
  id bigint generated always as identity primary key,
  mandate_id bigint not null references mandate on delete cascade,
  step text not null,
  from_state text not null,
  to_state text not null,
  -- The day on which it happened, and the body or function by which.
  day date not null,
  by_whom text not null default '',
  note text not null default '',
  person_id uuid references person on delete set null,
  at timestamptz not null
);
create index mandate_event_of on mandate_event (mandate_id, id);

-- What the body spent of the budget that it was given, as it reported itself, by year.
create table mandate_spending (
  mandate_id bigint not null references mandate on delete cascade,
  year int not null check (year between 2000 and 2200),
  cents bigint not null check (cents >= 0),
  note text not null default '',
  reported_at timestamptz not null,
  primary key (mandate_id, year)
);
