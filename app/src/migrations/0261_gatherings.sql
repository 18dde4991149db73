-- Gatherings (§3.1.4, 3.2.1, 3.2.2, 3.3): conversations, courses, cafés, lectures; of a project or of the whole town.
create table gathering (
  id bigint generated always as identity primary key,
  kind text not null check (kind in (
    'city_conversation', 'meet_and_share', 'cafe', 'course', 'workshop', 'lecture', 'training', 'role_conversation',
    'hackathon'
  )),
  title text not null,
  description text not null default '',
  programme text not null default '',
  place text not null default '',
  -- Only who registered reads where it is online.
  online_url text not null default '',
  facilities text[] not null default '{}',
  access_note text not null default '',
  area_id bigint references area on delete set null,
  theme_id bigint references theme on delete set null,
  -- Null is the whole town, looked after by the programme team.
  project_id bigint references project on delete cascade,
  -- Its moment in the planning of the project, which this gathering alone changes.
  moment_id bigint references moment on delete set null,
  -- The step whose contributions are its notes.
  step_id bigint references step on delete set null,
  -- Null: as many as come.
  seats int check (seats between 1 and 100000),
  audience text not null default 'everybody' check (audience in ('everybody', 'invited', 'officers')),
  registration_opens_at timestamptz,
  registration_closes_at timestamptz,
  -- At how many of its meetings somebody has to be for a certificate; null gives none.
  certificate_after int check (certificate_after > 0),
  state text not null default 'draft' check (state in ('draft', 'announced', 'held', 'closed', 'cancelled')),
  cancelled_because text not null default '',
  -- Of its meetings: the first begin and the last end, so that lists need not look at each.
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  -- Goes up with each change, so that of two who act on the same page the second sees why it is too late.
  revision int not null default 1,
  submission_key uuid not null unique,
  created_by uuid references person on delete set null,
  created_at timestamptz not null,
  check (ends_at > starts_at)
);
create index gathering_by_start on gathering (starts_at, id);
create index gathering_by_project on gathering (project_id) where project_id is not null;
create index gathering_by_area on gathering (area_id) where area_id is not null;
create index gathering_by_theme on gathering (theme_id) where theme_id is not null;
create index gathering_by_moment on gathering (moment_id) where moment_id is not null;
create index gathering_by_step on gathering (step_id) where step_id is not null;
create index gathering_by_creator on gathering (created_by);

-- The meetings of a gathering: one, or the evenings of a course. Who registers comes to all.
create table gathering_meeting (
  id bigint generated always as identity primary key,
  gathering_id bigint not null references gathering on delete cascade,
  ordinal int not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  unique (gathering_id, ordinal),
  check (ends_at > starts_at)
);

-- Who comes. The id is the order of the waiting list.
create table gathering_registration (
  id bigint generated always as identity primary key,
  gathering_id bigint not null references gathering on delete cascade,
  person_id uuid references person on delete set null,
  name text not null,
  email text not null,
  language text not null default 'nl' check (language in ('nl', 'en')),
  state text not null check (state in ('registered', 'waiting', 'cancelled')),
  channel text not null check (channel in ('web', 'desk', 'phone', 'meeting')),
  registered_at timestamptz not null,
  cancelled_at timestamptz,
  -- How it was, from 1 to 5; only of who was there.
  score int check (score between 1 and 5),
  submission_key uuid not null unique
);
create index gathering_registration_queue on gathering_registration (gathering_id, state, id);
create unique index gathering_registration_address on gathering_registration (gathering_id, lower(email))
  where state <> 'cancelled' and email <> '';
create unique index gathering_registration_person on gathering_registration (gathering_id, person_id)
  where state <> 'cancelled' and person_id is not null;
create index gathering_registration_by_person on gathering_registration (person_id);

create table gathering_attendance (
  registration_id bigint not null references gathering_registration on delete cascade,
  meeting_id bigint not null references gathering_meeting on delete cascade,
  at timestamptz not null,
  primary key (registration_id, meeting_id)
);
create index gathering_attendance_by_meeting on gathering_attendance (meeting_id);
