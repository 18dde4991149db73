-- A questionnaire: sections, a page each, with questions. It is fixed at its first answer: from then on only words change.

create table survey (
  step_id bigint primary key references step on delete cascade,
  -- What somebody reads after sending the answers: what happens with them.
  thanks text not null default '',
  -- Whether everybody sees the results while people still answer, or only once an officer published them.
  live boolean not null default false,
  fixed_at timestamptz,
  published_at timestamptz,
  created_at timestamptz not null
);

-- Orders are written anew as a whole, so they are compared only at the end.
create table survey_section (
  id bigint generated always as identity primary key,
  step_id bigint not null references survey on delete cascade,
  ordinal int not null,
  title text not null check (length(title) > 0),
  intro text not null default '',
  unique (step_id, ordinal) deferrable initially deferred
);

create table survey_question (
  id bigint generated always as identity primary key,
  section_id bigint not null references survey_section on delete cascade,
  ordinal int not null,
  kind text not null
    check (kind in ('single', 'multiple', 'scale', 'matrix', 'ranking', 'number', 'short', 'long', 'place')),
  text text not null check (length(text) > 0),
  help text not null default '',
  required boolean not null default false,
  -- What only its kind knows: options, the steps of a scale, the rows of a table. question.ts reads it.
  design jsonb not null default '{}',
  -- Asked only of who chose this option of a question on an earlier page.
  only_if_id bigint references survey_question,
  only_if_option text,
  check ((only_if_id is null) = (only_if_option is null)),
  unique (section_id, ordinal) deferrable initially deferred
);
create index survey_question_by_condition on survey_question (only_if_id) where only_if_id is not null;
