-- A dialogue: people say of one statement after the other whether they agree, and write statements themselves. What
-- comes of it is where groups of people agree and where they do not. The time to take part is that of its step.

create table dialogue (
  step_id bigint primary key references step on delete cascade,
  -- What the statements are about; nobody can take part without it.
  question text not null default '',
  -- The most characters of a statement, so that it stays one thought.
  max_length integer not null default 140 check (max_length between 60 and 300),
  -- Who may write a statement: who takes part, who is signed in, or nobody but officers.
  writing text not null default 'participants' check (writing in ('participants', 'signed-in', 'nobody')),
  -- Of fewer people than this nothing is shown, nor of a part of them.
  threshold integer not null default 10 check (threshold between 5 and 100),
  -- What is placed and what is not; everybody reads it.
  policy text not null default '',
  -- When the figures were last asked for, so that a hundred answers a second ask for them once.
  asked_at timestamptz,
  created_at timestamptz not null
);

-- Who takes part in one dialogue. Answers refer to this number and to no person.
create table dialogue_participant (
  id bigint generated always as identity primary key,
  step_id bigint not null references dialogue on delete cascade,
  person_id uuid references person on delete set null,
  visitor_id text,
  joined_at timestamptz not null
);
create unique index dialogue_participant_by_person on dialogue_participant (step_id, person_id);
create unique index dialogue_participant_by_visitor on dialogue_participant (step_id, visitor_id);
create index dialogue_participant_of_person on dialogue_participant (person_id) where person_id is not null;

create table dialogue_statement (
  id bigint generated always as identity primary key,
  step_id bigint not null references dialogue on delete cascade,
  body text not null check (length(body) > 0),
  -- Translated by hand; empty where it was not.
  body_en text not null default '',
  source text not null check (source in ('seed', 'participant')),
  -- Whose view a first statement stands for, in the officer's words; only officers read it.
  side text not null default '',
  status text not null check (status in ('waiting', 'published', 'hidden')),
  -- Who wrote it, where it came from a participant.
  person_id uuid references person on delete set null,
  visitor_id text,
  -- It says the same as this one, which is why it was not placed.
  same_as bigint references dialogue_statement on delete set null,
  -- The idea that it became, where officers carried it on.
  contribution_id bigint references contribution on delete set null,
  submitted_at timestamptz not null,
  published_at timestamptz,
  -- Sent with the form: the same form sent twice makes one statement.
  submission_key uuid unique,
  -- How much is to be learnt from one more answer; statements with more of it come up earlier. This is that of a statement
  -- that nobody answered yet, until figures are made.
  priority double precision not null default 5.0625 check (priority > 0)
);
create index dialogue_statement_by_step on dialogue_statement (step_id, status, id);
create index dialogue_statement_of_person on dialogue_statement (person_id) where person_id is not null;

-- One answer of a participant to a statement; another one takes its place. 'later' is not seen yet: it counts nowhere.
create table dialogue_answer (
  participant_id bigint not null references dialogue_participant on delete cascade,
  statement_id bigint not null references dialogue_statement on delete cascade,
  answer text not null check (answer in ('agree', 'disagree', 'pass', 'later')),
  important boolean not null default false,
  at timestamptz not null,
  primary key (participant_id, statement_id)
);
create index dialogue_answer_by_statement on dialogue_answer (statement_id);

-- Every decision about a statement of a participant, with the reason that its author gets.
create table dialogue_decision (
  id bigint generated always as identity primary key,
  statement_id bigint not null references dialogue_statement on delete cascade,
  decision text not null check (decision in ('publish', 'hide', 'restore')),
  -- What the public log shows, and never the reason itself, which may quote the text.
  category text check (category in ('duplicate', 'more-than-one', 'off-topic', 'personal-data', 'offensive', 'other')),
  reason text not null default '',
  decided_by uuid references person on delete set null,
  decided_at timestamptz not null,
  check ((decision = 'hide') = (category is not null)),
  check (decision <> 'hide' or length(reason) > 0)
);
create index dialogue_decision_by_statement on dialogue_decision (statement_id, id desc);

-- What was last computed, so that no page computes.
create table dialogue_result (
  step_id bigint primary key references dialogue on delete cascade,
  participants integer not null,
  answers integer not null,
  -- What may be shown (results/figures.ts): nothing in it is about fewer people than its threshold.
  figures jsonb not null,
  -- Where each participant stands among the others, by number; shown to nobody but that participant.
  places jsonb not null,
  -- What the next computation goes on from, so that groups keep their letter (package dialogue).
  memory jsonb not null,
  computed_at timestamptz not null
);
