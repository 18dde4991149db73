-- What a step, a project or a year of a scheme taught. The row stands from the moment that it is due; its figures are taken
-- at the first publication and never again, so that neither an erasure nor a correction can be subtracted from them.
create table evaluation (
  id bigint generated always as identity primary key,
  step_id bigint unique references step (id) on delete cascade,
  project_id bigint references project (id) on delete cascade,
  scheme_id bigint references scheme (id) on delete cascade,
  year int,
  -- Of a step, also after it changed or went: the Instrumentarium counts by it.
  instrument text,
  ended_on date not null,
  due_on date not null,
  opened_at timestamptz not null,
  -- By the officer.
  went_well text not null default '',
  went_less text not null default '',
  again text check (again in ('yes', 'adapted', 'no')),
  hours int check (hours >= 0),
  cost_cents bigint check (cost_cents >= 0),
  -- How many were invited or told, as far as somebody knows, and how it is known.
  reached int check (reached >= 0),
  reached_how text not null default '',
  figures jsonb,
  change_note text not null default '',
  published_at timestamptz,
  published_by uuid references person (id) on delete set null,
  corrected_at timestamptz,
  check (num_nonnulls(project_id, scheme_id) = 1),
  check (step_id is null or project_id is not null),
  check ((scheme_id is null) = (year is null)),
  check ((step_id is null) = (instrument is null)),
  check ((published_at is null) = (figures is null))
);
create unique index evaluation_of_project on evaluation (project_id) where step_id is null;
create unique index evaluation_of_scheme on evaluation (scheme_id, year);
create index evaluation_by_project on evaluation (project_id);
create index evaluation_due on evaluation (due_on) where published_at is null;
create index evaluation_published on evaluation (published_at desc) where published_at is not null;
create index evaluation_by_publisher on evaluation (published_by);

-- Two clicks of who took part in the step, and a sentence that officers read.
create table evaluation_mark (
  id bigint generated always as identity primary key,
  evaluation_id bigint not null references evaluation (id) on delete cascade,
  person_id uuid references person (id) on delete set null,
  visitor_id text,
  score int not null check (score between 1 and 5),
  remark text not null default '',
  given_at timestamptz not null
);
create unique index evaluation_mark_by_person on evaluation_mark (evaluation_id, person_id) where person_id is not null;
create unique index evaluation_mark_by_visitor on evaluation_mark (evaluation_id, visitor_id) where visitor_id is not null;
create index evaluation_mark_of_person on evaluation_mark (person_id);

-- Several voices side by side. Whoever is asked gets a mail with a link of its own and needs no account; the address goes
-- once the text is written, and after three months anyway.
create table evaluation_voice (
  id bigint generated always as identity primary key,
  evaluation_id bigint not null references evaluation (id) on delete cascade,
  voice text not null check (voice in ('initiator', 'officer', 'board', 'council', 'resident')),
  -- "Wethouder wonen", as shown; never a name.
  role text not null,
  email text,
  asked_by uuid references person (id) on delete set null,
  asked_at timestamptz not null,
  body text not null default '',
  written_at timestamptz,
  check ((body = '') = (written_at is null))
);
create unique index evaluation_voice_asked_once on evaluation_voice (evaluation_id, lower(email));
create index evaluation_voice_by_asker on evaluation_voice (asked_by);
create index evaluation_voice_addresses on evaluation_voice (asked_at) where email is not null;
