-- What people answer. A response can be changed and left for later until it is sent; only sent ones count.

create table survey_response (
  id bigint generated always as identity primary key,
  step_id bigint not null references survey on delete cascade,
  person_id uuid references person on delete set null,
  -- Made by one form: sent twice, it begins one response.
  submission_key uuid unique,
  channel text not null default 'web' check (channel in ('web', 'paper', 'desk', 'phone', 'meeting', 'class')),
  -- As they were when it was sent.
  area_id bigint references area,
  age_band text,
  started_at timestamptz not null,
  changed_at timestamptz not null,
  sent_at timestamptz
);
-- Whoever has an account answers once.
create unique index survey_response_once on survey_response (step_id, person_id) where person_id is not null;
create index survey_response_sent on survey_response (step_id, sent_at);
create index survey_response_by_person on survey_response (person_id);

create table survey_answer (
  response_id bigint not null references survey_response on delete cascade,
  question_id bigint not null references survey_question on delete cascade,
  value jsonb not null,
  -- The own words of people are shown to everybody only after an officer looked at them.
  words text not null default 'waiting' check (words in ('waiting', 'shown', 'hidden')),
  primary key (response_id, question_id)
);
create index survey_answer_by_question on survey_answer (question_id, words);
