-- What a panel advises, and what the college answers to each recommendation, before a day that everybody can read.

create table panel_advice (
  step_id bigint primary key references panel on delete cascade,
  title text not null,
  introduction text not null,
  answer_due date,
  published_at timestamptz,
  check ((published_at is null) = (answer_due is null))
);

create table panel_recommendation (
  id bigint generated always as identity primary key,
  step_id bigint not null references panel_advice on delete cascade,
  title text not null,
  body text not null,
  answer text check (answer in ('adopted', 'partly', 'not')),
  answer_why text not null default '',
  answered_by text not null default '',
  answered_at timestamptz,
  check ((answer is null) = (answered_at is null))
);
create index panel_recommendation_by_step on panel_recommendation (step_id, id);
