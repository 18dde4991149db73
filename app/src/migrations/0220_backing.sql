-- What people near an initiative think of it: they support it, have a worry, or want to help. It is shown by area and
-- distance and never by name. Of the place that somebody points out only the distance is kept, in three steps.
create table backing (
  id bigint generated always as identity primary key,
  project_id bigint not null references project (id) on delete cascade,
  person_id uuid references person (id) on delete set null,
  contact_id bigint references contact (id) on delete set null,
  visitor_id text,
  stance text not null check (stance in ('support', 'worry', 'help')),
  -- Of a worry everybody reads the words, of the others the team alone.
  words text not null default '',
  status text not null default 'published' check (status in ('waiting', 'published', 'hidden', 'withdrawn')),
  channel text not null default 'web' check (channel in ('web', 'paper', 'desk', 'phone', 'meeting', 'class')),
  area_id bigint references area (id),
  distance text check (distance in ('near', 'walk', 'far')),
  given_at timestamptz not null,
  changed_at timestamptz,
  withdrawn_at timestamptz,
  -- What the team says to a worry, for everybody; to who wants to help, for them alone.
  answer text not null default '',
  answered_at timestamptz,
  answered_by uuid references person (id) on delete set null,
  submission_key uuid unique,
  check (num_nonnulls(person_id, contact_id, visitor_id) <= 1),
  check ((status = 'withdrawn') = (withdrawn_at is not null)),
  -- Only worries are judged by a moderator, and only of a worry remains that it was there.
  check (stance = 'worry' or status = 'published'),
  check (status = 'withdrawn' or stance <> 'worry' or words <> ''),
  check (status <> 'withdrawn' or (words = '' and answer = '')),
  check ((answer <> '') <= (answered_at is not null))
);
-- One for each person, from however many tabs.
create unique index backing_by_person on backing (project_id, person_id) where person_id is not null and status <> 'withdrawn';
create unique index backing_by_contact on backing (project_id, contact_id) where contact_id is not null and status <> 'withdrawn';
create unique index backing_by_visitor on backing (project_id, visitor_id) where visitor_id is not null and status <> 'withdrawn';
create index backing_by_project on backing (project_id, stance, given_at desc);
create index backing_of_person on backing (person_id) where person_id is not null;
create index backing_of_contact on backing (contact_id) where contact_id is not null;
create index backing_answered_by on backing (answered_by) where answered_by is not null;
create index backing_to_judge on backing (given_at) where status in ('waiting', 'hidden');

-- Who may say it: everybody, or (where the team chose that) only who has an account. Without a row everybody.
create table backing_rule (
  project_id bigint primary key references project (id) on delete cascade,
  assurance text not null check (assurance in ('anonymous', 'email'))
);
