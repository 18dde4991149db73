-- A budget that residents divide: what can be chosen, how it is chosen, and what came of it.
-- The time to vote is the time that the step is open.

create table budget (
  step_id bigint primary key references step on delete cascade,
  -- Cents, as everywhere.
  amount bigint not null default 0 check (amount >= 0),
  ballot text not null default 'approval' check (ballot in ('approval', 'knapsack', 'points', 'ranking')),
  min_choices integer not null default 1 check (min_choices >= 1),
  max_choices integer check (max_choices >= min_choices),
  -- What a voter divides, where the ballot is of points.
  points integer not null default 10 check (points between 1 and 1000),
  -- Which projects a voter may choose: all, or those of the own wijk and of one other.
  reach text not null default 'all' check (reach in ('all', 'own-and-other')),
  rule text not null default 'equal-shares' check (rule in ('greedy', 'equal-shares')),
  -- Who has fewer votes is not counted.
  min_votes integer not null default 0 check (min_votes >= 0),
  -- Who may vote: a person at the assurance level of the step, or whoever holds a code of a letter.
  access text not null default 'person' check (access in ('person', 'code')),
  -- The last day on which residents propose projects themselves; null where they do not.
  proposals_until date,
  -- Fixed at the first moment that somebody could vote: from then on nothing of the above changes.
  fixed_at timestamptz,
  -- The order of project ids that decides ties, drawn and published when it is fixed.
  tie_order bigint[],
  -- Makes the keys of ballots. Destroyed at the close, so that nobody can tie a ballot to a person.
  secret bytea,
  closed_at timestamptz,
  -- What was counted and how (package budgeting): the digest of the published file, the rule, the winners.
  manifest jsonb,
  -- The published file of ballots, to the letter as it was counted: a theme that gets another name changes no digest.
  ballot_file text,
  counted_at timestamptz,
  -- When everybody could read the result.
  published_at timestamptz,
  created_at timestamptz not null,
  check (closed_at is null or secret is null)
);

-- Projects that exclude one another: at most one of a group can win.
create table budget_group (
  id bigint generated always as identity primary key,
  step_id bigint not null references budget on delete cascade,
  name text not null,
  unique (step_id, name)
);

create table budget_project (
  id bigint generated always as identity primary key,
  step_id bigint not null references budget on delete cascade,
  -- The idea that it was, or the proposal of a resident in this very step; once in a budget.
  contribution_id bigint references contribution on delete set null,
  title text not null,
  body text not null default '',
  cost bigint check (cost > 0),
  -- What the resident who proposed it thinks that it costs.
  estimate bigint check (estimate > 0),
  area_id bigint references area,
  theme_id bigint references theme,
  group_id bigint references budget_group on delete set null,
  -- Proposed, on the ballot, refused (with a reason that everybody reads), or withdrawn by who proposed it.
  status text not null default 'proposed' check (status in ('proposed', 'admitted', 'refused', 'withdrawn')),
  why text not null default '',
  checked_at timestamptz,
  checked_by uuid references person on delete set null,
  -- What the proposer says to a refusal, and what the town says to that.
  objection text not null default '',
  objected_at timestamptz,
  answer text not null default '',
  answered_at timestamptz,
  -- Goes up with each change, so that who saves an older page hears that a colleague or the proposer was first.
  version integer not null default 1,
  created_at timestamptz not null,
  check (status <> 'refused' or length(why) > 0),
  check (status <> 'admitted' or cost is not null),
  check (answered_at is null or objected_at is not null),
  unique (step_id, contribution_id)
);
create index budget_project_by_step on budget_project (step_id, status, id);

-- Officers may deviate from the count, with a reason that stands beside it. What is taken back stays, with its reason.
create table budget_deviation (
  id bigint generated always as identity primary key,
  step_id bigint not null references budget on delete cascade,
  project_id bigint not null references budget_project on delete cascade,
  wins boolean not null,
  why text not null check (length(why) > 0),
  decided_at timestamptz not null,
  decided_by uuid references person on delete set null,
  withdrawn_at timestamptz,
  withdrawn_why text not null default '',
  withdrawn_by uuid references person on delete set null,
  check ((withdrawn_at is null) = (withdrawn_why = ''))
);
create unique index budget_deviation_standing on budget_deviation (project_id) where withdrawn_at is null;
create index budget_deviation_by_step on budget_deviation (step_id, id);

-- What becomes of a winner, until it is finished. It begins when the result is published.
create table budget_work (
  project_id bigint primary key references budget_project on delete cascade,
  -- Who sees to it: a department or a person, as residents read it.
  owner text not null default '',
  state text not null default 'planned' check (state in ('planned', 'busy', 'done', 'stopped')),
  expected_on date,
  -- Cents.
  spent bigint not null default 0 check (spent >= 0),
  began_at timestamptz not null,
  -- When residents last read something of it.
  told_at timestamptz not null
);

-- What residents read of it, each with the state that it was in from then on: no state changes without a word.
create table budget_work_update (
  id bigint generated always as identity primary key,
  project_id bigint not null references budget_work on delete cascade,
  state text not null check (state in ('planned', 'busy', 'done', 'stopped')),
  body text not null check (length(body) > 0),
  published_at timestamptz not null,
  published_by uuid references person on delete set null,
  -- Of the form: sent twice it is told once.
  submission_key uuid not null unique
);
create index budget_work_update_by_project on budget_work_update (project_id, id desc);
