-- A conversation about a need, an offer, or both, between who helps and who is helped. It is read by those two sides only;
-- no address is in it.
create table help_thread (
  id bigint generated always as identity primary key,
  need_id bigint references help_notice (id) on delete cascade,
  offer_id bigint references help_notice (id) on delete cascade,
  helper_id uuid references person (id) on delete set null,
  -- Who is helped: an initiative, for which its team reads and writes, or somebody who answers an offer for themselves.
  project_id bigint references project (id) on delete cascade,
  asker_id uuid references person (id) on delete set null,
  opened_by text not null check (opened_by in ('helper', 'asker')),
  opened_at timestamptz not null,
  last_side text not null check (last_side in ('helper', 'asker')),
  last_at timestamptz not null,
  -- "We do it together", and when both are asked whether it helped.
  matched_at timestamptz,
  matched_by text check (matched_by in ('helper', 'asker')),
  ask_on date,
  asked_at timestamptz,
  check (num_nonnulls(need_id, offer_id) > 0),
  check (project_id is null or asker_id is null),
  check (num_nulls(matched_at, matched_by, ask_on) in (0, 3))
);
create unique index help_thread_once_by_need on help_thread (need_id, helper_id);
create unique index help_thread_once_by_asker on help_thread (offer_id, asker_id);
create index help_thread_by_helper on help_thread (helper_id, last_at desc);
create index help_thread_by_project on help_thread (project_id, last_at desc);
create index help_thread_by_asker on help_thread (asker_id, last_at desc);
create index help_thread_to_ask on help_thread (ask_on) where asked_at is null and matched_at is not null;

create table help_message (
  id bigint generated always as identity primary key,
  thread_id bigint not null references help_thread (id) on delete cascade,
  side text not null check (side in ('helper', 'asker')),
  sender_id uuid references person (id) on delete set null,
  sender_name text not null,
  body text not null,
  status text not null default 'published' check (status in ('published', 'hidden')),
  sent_at timestamptz not null,
  submission_key uuid unique
);
create index help_message_by_thread on help_message (thread_id, id);
create index help_message_by_sender on help_message (sender_id, sent_at desc);

-- Whether it helped, once for each side; asked two weeks after the match.
create table help_outcome (
  thread_id bigint not null references help_thread (id) on delete cascade,
  side text not null check (side in ('helper', 'asker')),
  helped text not null check (helped in ('yes', 'a_bit', 'no')),
  why text not null default '',
  answered_by uuid references person (id) on delete set null,
  answered_at timestamptz not null,
  primary key (thread_id, side)
);
create index help_outcome_by_person on help_outcome (answered_by);
