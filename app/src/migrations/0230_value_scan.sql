-- A value scan: what something is worth to those who have to do with it, scored before it begins and once more after.
-- What is scored is fixed at the first score, else the two rounds could not be compared.

create table value_scan (
  step_id bigint primary key references step on delete cascade,
  -- What somebody reads after scoring: what happens with it.
  thanks text not null default '',
  -- The last day of the first round. Without it that round goes on until the second begins, or the step closes.
  before_until date,
  -- The first day of the second round; without it there is none yet.
  after_from date,
  fixed_at timestamptz,
  published_at timestamptz,
  created_at timestamptz not null,
  check (after_from > before_until)
);

-- Orders are written anew as a whole, so they are compared only at the end.
create table value_scan_value (
  id bigint generated always as identity primary key,
  step_id bigint not null references value_scan on delete cascade,
  ordinal int not null,
  name text not null check (length(name) > 0),
  about text not null default '',
  unique (step_id, ordinal) deferrable initially deferred
);

create table value_scan_statement (
  id bigint generated always as identity primary key,
  value_id bigint not null references value_scan_value on delete cascade,
  ordinal int not null,
  text text not null check (length(text) > 0),
  unique (value_id, ordinal) deferrable initially deferred
);

create table value_scan_role (
  id bigint generated always as identity primary key,
  step_id bigint not null references value_scan on delete cascade,
  ordinal int not null,
  name text not null check (length(name) > 0),
  unique (step_id, ordinal) deferrable initially deferred
);

-- Somebody who scores. What joins the two scores of one person is this number, and nothing that is shown.
create table value_scan_participant (
  id bigint generated always as identity primary key,
  step_id bigint not null references value_scan on delete cascade,
  person_id uuid references person on delete set null,
  role_id bigint not null references value_scan_role,
  -- Printed after the first score: with it somebody without an account gives the second one, also on paper.
  code text not null,
  unique (step_id, code)
);
create unique index value_scan_participant_once on value_scan_participant (step_id, person_id)
  where person_id is not null;
create index value_scan_participant_by_person on value_scan_participant (person_id);
create index value_scan_participant_by_role on value_scan_participant (role_id);

create table value_scan_score (
  id bigint generated always as identity primary key,
  participant_id bigint not null references value_scan_participant on delete cascade,
  -- 1 is before, 2 is after.
  round smallint not null check (round in (1, 2)),
  -- Made by one form: sent twice, it is one score.
  submission_key uuid not null unique,
  channel text not null default 'web' check (channel in ('web', 'paper', 'desk', 'phone', 'meeting', 'class')),
  scored_at timestamptz not null,
  unique (participant_id, round)
);

-- 1 is "not at all", 5 "completely"; who does not know gives none.
create table value_scan_mark (
  score_id bigint not null references value_scan_score on delete cascade,
  statement_id bigint not null references value_scan_statement on delete cascade,
  mark smallint not null check (mark between 1 and 5),
  primary key (score_id, statement_id)
);
create index value_scan_mark_by_statement on value_scan_mark (statement_id);
