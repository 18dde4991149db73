-- A conversation with the town at a moment of meaning: asked for by residents (then so many supporters call it), by the
-- college or by the council. One row from the first question to the answer.
create table city_conversation (
  id bigint generated always as identity primary key,
  called_by text not null check (called_by in ('residents', 'college', 'council')),
  -- The resident who asks, or the officer who wrote down what college or council ask.
  caller_id uuid references person (id) on delete set null,
  subject text not null,
  why_now text not null,
  -- The moment of meaning: a decision, a meeting, something that happened; `moment_id` where it stands in a planning.
  moment_text text not null,
  moment_on date,
  moment_id bigint references moment (id) on delete set null,
  -- Without an area it is about the whole town.
  area_id bigint references area (id),
  state text not null default 'waiting' check (state in ('waiting', 'open', 'called', 'planned', 'refused', 'withdrawn')),
  asked_at timestamptz not null,
  -- What is asked of supporters is fixed when it opens: a change of the rules moves no goal of who already gathers.
  needed integer check (needed > 0),
  opened_at timestamptz,
  closes_at timestamptz,
  called_at timestamptz,
  plan_before date,
  planned_at timestamptz,
  -- Who of the town looks after it, and sees first that it is late.
  handler_id uuid references person (id) on delete set null,
  ground text,
  reason text not null default '',
  ended_at timestamptz,
  submission_key uuid unique,
  check ((state = 'refused') = (ground is not null)),
  check (state <> 'refused' or reason <> ''),
  check ((state in ('refused', 'withdrawn')) = (ended_at is not null)),
  check (num_nulls(opened_at, closes_at, needed) in (0, 3)),
  check (state <> 'open' or closes_at is not null),
  check (num_nulls(called_at, plan_before) in (0, 2)),
  check (state not in ('called', 'planned') or called_at is not null),
  check ((state = 'planned') = (planned_at is not null)),
  check (called_by = 'residents' or opened_at is null)
);
create index city_conversation_newest on city_conversation (asked_at desc);
create index city_conversation_of_caller on city_conversation (caller_id);
create index city_conversation_by_handler on city_conversation (handler_id);
create index city_conversation_by_moment on city_conversation (moment_id);
create index city_conversation_by_area on city_conversation (area_id);
create index city_conversation_to_plan on city_conversation (plan_before) where state = 'called';

-- Support for it is a backing: one way to give it, at the desk as well, once for each person, and the same figures.
alter table backing add column conversation_id bigint references city_conversation (id) on delete cascade;
alter table backing drop constraint backing_about_one;
alter table backing add constraint backing_about_one
  check (num_nonnulls(project_id, application_id, conversation_id) = 1);
alter table backing add constraint backing_of_conversation check (conversation_id is null or stance = 'support');
create unique index backing_by_person_of_conversation on backing (conversation_id, person_id)
  where conversation_id is not null and person_id is not null and status <> 'withdrawn';
create unique index backing_by_contact_of_conversation on backing (conversation_id, contact_id)
  where conversation_id is not null and contact_id is not null and status <> 'withdrawn';
create index backing_of_conversation on backing (conversation_id) where conversation_id is not null;

-- Supporters who asked to be invited; nobody else is written to.
create table city_conversation_guest (
  conversation_id bigint not null references city_conversation (id) on delete cascade,
  person_id uuid not null references person (id) on delete cascade,
  asked_at timestamptz not null,
  primary key (conversation_id, person_id)
);
create index city_conversation_guest_by_person on city_conversation_guest (person_id);
