-- The neighbourhood agenda (§3.1.6): themes are contributions of the step; merged into points, ranked, adopted, tracked.
create table agenda (
  step_id bigint primary key references step on delete cascade,
  -- The steps from one stage to the next stand in instruments/agenda/stages.ts.
  stage text not null default 'collect' constraint agenda_stage check (
    stage in ('collect', 'cluster', 'rank', 'ranked', 'adopted')
  ),
  method text not null default 'approval' check (method in ('approval', 'pairs')),
  adopted_on date,
  adopted_by text not null default '',
  adopted_note text not null default '',
  term_from date,
  term_until date,
  check (term_from is null or term_until is null or term_until >= term_from),
  check ((stage = 'adopted') = (adopted_on is not null))
);

-- What alike themes were merged into; a number by which it is called on paper.
create table agenda_point (
  id bigint generated always as identity primary key,
  step_id bigint not null references agenda on delete cascade,
  number int not null check (number > 0),
  title text not null,
  body text not null default '',
  -- As adopted; null is not on the agenda, or not adopted yet.
  adopted_place int,
  moved_why text not null default '',
  state text not null default 'open' check (state in ('open', 'busy', 'done', 'not_done')),
  owner text not null default '',
  unique (step_id, number)
);

-- Under which point a theme came; it stays readable there.
create table agenda_theme (
  contribution_id bigint primary key references contribution on delete cascade,
  point_id bigint not null references agenda_point on delete cascade
);
create index agenda_theme_of_point on agenda_theme (point_id);

-- Who chooses: a person, a browser, or a paper of nobody in particular. When choosing ends, nothing leads to who it was.
create table agenda_voter (
  id bigint generated always as identity primary key,
  step_id bigint not null references agenda on delete cascade,
  person_id uuid references person on delete set null,
  visitor_id text,
  channel text not null default 'web' check (channel in ('web', 'paper', 'desk', 'phone', 'meeting', 'class')),
  submission_key uuid unique,
  joined_at timestamptz not null,
  unique (step_id, person_id),
  unique (step_id, visitor_id)
);
create index agenda_voter_person on agenda_voter (person_id) where person_id is not null;

create table agenda_approval (
  voter_id bigint not null references agenda_voter on delete cascade,
  point_id bigint not null references agenda_point on delete cascade,
  primary key (voter_id, point_id)
);
create index agenda_approval_of_point on agenda_approval (point_id);

-- One choice of two; null is: as important as each other.
create table agenda_comparison (
  voter_id bigint not null references agenda_voter on delete cascade,
  first_id bigint not null references agenda_point on delete cascade,
  second_id bigint not null references agenda_point on delete cascade,
  winner_id bigint references agenda_point on delete cascade,
  primary key (voter_id, first_id, second_id),
  check (first_id < second_id),
  check (winner_id is null or winner_id in (first_id, second_id))
);
create index agenda_comparison_of on agenda_comparison (first_id, second_id);

-- How a point of the adopted agenda goes.
create table agenda_news (
  id bigint generated always as identity primary key,
  point_id bigint not null references agenda_point on delete cascade,
  state text not null check (state in ('open', 'busy', 'done', 'not_done')),
  body text not null,
  submission_key uuid not null unique,
  published_by uuid references person on delete set null,
  published_at timestamptz not null
);
create index agenda_news_of on agenda_news (point_id, published_at desc);
