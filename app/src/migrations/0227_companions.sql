-- The pool of officers who accompany initiatives (ambtenarenpool, programme 3.2.6).

-- Other parts add roles of their own: this one joins whatever list there is by now.
do $$
declare known text := (
  select pg_get_constraintdef(oid) from pg_constraint
  where conrelid = 'role_grant'::regclass and conname = 'role_grant_role_check');
begin
  alter table role_grant drop constraint role_grant_role_check;
  execute 'alter table role_grant add constraint role_grant_role_check '
    || replace(known, 'ARRAY[', 'ARRAY[''companion''::text, ');
end $$;

-- The card of an officer. Who holds the role `companion` is in the pool; the card says for what.
create table companion (
  person_id uuid primary key references person (id) on delete cascade,
  -- What initiators read below the name: "Adviseur groen, afdeling Openbare Ruimte".
  job text not null default '',
  -- Slugs of the town's list (config).
  expertise text[] not null default '{}',
  monthly_hours int not null default 0 check (monthly_hours between 0 and 160),
  saved_at timestamptz not null
);

-- Where somebody works; none means the whole town.
create table companion_area (
  person_id uuid not null references person (id) on delete cascade,
  area_id bigint not null references area (id),
  primary key (person_id, area_id)
);

-- Days on which somebody is away, both included. Why is nobody's business.
create table companion_absence (
  id bigint generated always as identity primary key,
  person_id uuid not null references person (id) on delete cascade,
  starts_on date not null,
  ends_on date not null,
  check (ends_on >= starts_on)
);
create index companion_absence_by_person on companion_absence (person_id, ends_on);

-- An initiative waits for a companion, or has one, until the request is closed.
create table companion_request (
  id bigint generated always as identity primary key,
  project_id bigint not null references project (id) on delete cascade,
  expertise text not null,
  area_id bigint references area (id),
  question text not null default '',
  -- 'asked' by the team, or 'offered' by the town when the initiative was published.
  source text not null check (source in ('asked', 'offered')),
  requested_by uuid references person (id) on delete set null,
  requested_at timestamptz not null,
  -- The first message or action of the town hall: with requested_at the time to a first answer.
  answered_at timestamptz,
  closed_at timestamptz,
  closed_as text check (closed_as in ('withdrawn', 'finished')),
  closed_note text not null default '',
  submission_key uuid unique,
  check ((closed_at is null) = (closed_as is null))
);
create unique index companion_request_open on companion_request (project_id) where closed_at is null;
create index companion_request_by_time on companion_request (requested_at);

-- Who was asked to accompany, why, and what became of it. A proposal is stored when it is made, never computed for a page.
create table companion_proposal (
  id bigint generated always as identity primary key,
  request_id bigint not null references companion_request on delete cascade,
  -- Cut when the account goes: the initiative then waits again.
  person_id uuid references person (id) on delete set null,
  state text not null default 'proposed' check (state in ('proposed', 'accepted', 'passed_on', 'handed_over', 'ended')),
  -- What spoke for this officer at that moment: { "expertise", "area", "now", "room" }, or that somebody chose by hand.
  why jsonb not null,
  -- Null where the distribution chose.
  proposed_by uuid references person (id) on delete set null,
  proposed_at timestamptz not null,
  answered_at timestamptz,
  ended_at timestamptz,
  -- Why it was passed on or handed over.
  note text not null default '',
  check (state <> 'passed_on' or length(note) > 0)
);
create unique index companion_proposal_live on companion_proposal (request_id)
  where state in ('proposed', 'accepted') and person_id is not null;
create index companion_proposal_by_request on companion_proposal (request_id, id);
create index companion_proposal_by_person on companion_proposal (person_id) where state in ('proposed', 'accepted');

-- What the team and the town hall say to each other; nobody else reads it.
create table companion_message (
  id bigint generated always as identity primary key,
  request_id bigint not null references companion_request on delete cascade,
  person_id uuid references person (id) on delete set null,
  from_town boolean not null,
  author_name text not null,
  body text not null,
  sent_at timestamptz not null,
  submission_key uuid unique
);
create index companion_message_by_request on companion_message (request_id, id);
