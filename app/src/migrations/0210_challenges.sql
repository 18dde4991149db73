-- The Right to Challenge: a scheme of the kind `challenge`. A request is an application with the same number, term, files,
-- events and register as any other; here stands what only a challenge has.
alter table application drop constraint application_state;
alter table application add constraint application_state check (state in (
  'draft', 'submitted', 'incomplete', 'complete', 'in_advice', 'advised',
  'granted', 'partly', 'refused', 'set_aside', 'withdrawn', 'paid', 'reported', 'settled',
  'admitted', 'inadmissible', 'talking', 'compared', 'agreed', 'stopped', 'evaluated'
));

-- A task can be taken over for nothing.
alter table application_decision drop constraint application_decision_check;
alter table application_decision add constraint application_decision_refused check (outcome <> 'refuse' or cents = 0);

-- What the town does itself and others may ask to take over. A task that went stays, because requests refer to it.
create table challenge_task (
  id bigint generated always as identity primary key,
  title text not null check (length(title) > 0),
  about text not null default '',
  -- Which part of the town does it now, and what it costs a year, in cents; null where that is not public.
  department text not null default '',
  present_cents bigint check (present_cents >= 0),
  -- How good it is now, in words.
  present_quality text not null default '',
  area_id bigint references area,
  -- A contract runs until this day; a challenge begins after it.
  contract_until date,
  -- No longer to be challenged, and why.
  closed_because text,
  submission_key uuid unique,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index challenge_task_open on challenge_task (title) where closed_because is null;

create table challenge (
  application_id bigint primary key references application on delete cascade,
  -- A task of the register, or any other in `application.title`.
  task_id bigint references challenge_task,
  why_better text not null default '',
  -- How it goes on when somebody falls ill or leaves.
  continuity text not null default '',
  -- Who does the work, with which experience.
  carried_out_by text not null default '',
  -- Somebody with rights and duties of its own, needed to carry it out and not to ask.
  legal_entity text not null default '',
  -- The organisation asked to be named in the register.
  organisation_public boolean not null default false,
  -- The decision was put off, once, with a reason that the challenger heard.
  extended_on date,
  extended_because text not null default '',
  -- What it costs a year: as the town does it, and as the challenger would.
  present_cents bigint check (present_cents >= 0),
  proposed_cents bigint check (proposed_cents >= 0),
  check ((extended_on is null) = (extended_because = ''))
);
create index challenge_by_task on challenge (task_id) where task_id is not null;

-- Each ground of the ordinance is answered: does it stand in the way, and why or why not.
create table challenge_ground (
  application_id bigint not null references challenge on delete cascade,
  ground text not null,
  applies boolean not null,
  reason text not null check (length(reason) > 0),
  answered_at timestamptz not null,
  primary key (application_id, ground)
);

-- Who wants it too; never shown by name. One of paper has no account.
create table challenge_support (
  id bigint generated always as identity primary key,
  application_id bigint not null references challenge on delete cascade,
  person_id uuid references person on delete cascade,
  channel text not null default 'web' check (channel in ('web', 'paper', 'desk', 'phone')),
  area_id bigint references area,
  given_at timestamptz not null
);
create unique index challenge_support_once on challenge_support (application_id, person_id) where person_id is not null;

-- A talk between challenger and town; for the two of them only, functions instead of names.
create table challenge_talk (
  id bigint generated always as identity primary key,
  application_id bigint not null references challenge on delete cascade,
  held_on date not null,
  present text not null,
  notes text not null check (length(notes) > 0),
  agreed text not null default '',
  written_by text not null check (written_by in ('town', 'challenger')),
  submission_key uuid unique,
  written_at timestamptz not null
);
create index challenge_talk_of on challenge_talk (application_id, held_on);

-- The present way beside the proposed one, per criterion of the scheme.
create table challenge_comparison (
  application_id bigint not null references challenge on delete cascade,
  criterion text not null,
  present text not null check (length(present) > 0),
  proposed text not null check (length(proposed) > 0),
  verdict text not null check (verdict in ('better', 'same', 'worse')),
  primary key (application_id, criterion)
);

-- What both sides agreed; a change is a new version that both sign again. The points of quality are what is watched.
create table challenge_agreement (
  id bigint generated always as identity primary key,
  application_id bigint not null references challenge on delete cascade,
  version int not null,
  scope text not null,
  budget_cents bigint not null check (budget_cents >= 0),
  starts_on date not null,
  ends_on date not null,
  -- Who may stop when, and what happens then with the task.
  exit_terms text not null,
  other_terms text not null default '',
  -- [{ "key", "what", "norm" }]: "Iedere cliënt krijgt binnen een week een gesprek".
  quality jsonb not null,
  proposed_at timestamptz not null,
  town_signed_at timestamptz,
  town_signed_by uuid references person on delete set null,
  challenger_signed_at timestamptz,
  challenger_signed_by uuid references person on delete set null,
  unique (application_id, version),
  check (ends_on >= starts_on)
);

-- How it goes, against what was agreed: a due day, and for each point whether it was met.
create table challenge_check (
  id bigint generated always as identity primary key,
  application_id bigint not null references challenge on delete cascade,
  due_on date not null,
  held_on date,
  note text not null default '',
  -- [{ "key", "met": "yes" | "partly" | "no", "note" }]
  findings jsonb not null default '[]',
  unique (application_id, due_on),
  check (held_on is not null or findings = '[]')
);
create index challenge_check_open on challenge_check (due_on) where held_on is null;

-- What it taught, at the end; for everybody.
create table challenge_evaluation (
  application_id bigint primary key references challenge on delete cascade,
  result text not null check (length(result) > 0),
  lesson text not null check (length(lesson) > 0),
  goes_on text not null check (goes_on in ('same_way', 'changed', 'back_to_town', 'ended')),
  evaluated_on date not null
);
