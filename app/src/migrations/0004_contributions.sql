create table picture (
  id uuid primary key,
  -- Re-encoded by us, without EXIF; the original is never kept.
  webp bytea not null,
  width int not null,
  height int not null,
  alt text not null default '',
  created_at timestamptz not null
);

-- The answer to one or many contributions.
create table response (
  id bigint generated always as identity primary key,
  project_id bigint not null references project (id) on delete cascade,
  outcome text not null check (outcome in ('adopted', 'partly', 'not_adopted')),
  why text not null check (length(why) > 0),
  given_by uuid references person (id) on delete set null,
  given_at timestamptz not null
);
create index response_by_time on response (given_at desc);
create index response_by_project on response (project_id, given_at desc);

-- What somebody put in. Hiding and erasing keep the row, so that counts and answers stay true.
create table contribution (
  id bigint generated always as identity primary key,
  project_id bigint not null references project (id) on delete cascade,
  step_id bigint not null references step (id) on delete cascade,
  person_id uuid references person (id) on delete set null,
  contact_id bigint references contact (id) on delete set null,
  visitor_id text,
  -- As shown to others; empty is "een bewoner".
  author_name text not null default '',
  title text not null,
  body text not null default '',
  area_id bigint references area (id),
  longitude double precision,
  latitude double precision,
  picture_id uuid references picture (id) on delete set null,
  channel text not null default 'web' check (channel in ('web', 'paper', 'desk', 'phone', 'meeting', 'class')),
  status text not null check (status in ('waiting', 'published', 'hidden', 'withdrawn')),
  submitted_at timestamptz not null,
  published_at timestamptz,
  -- Sent with the form: the same form sent twice makes one contribution.
  submission_key uuid unique,
  support_count int not null default 0,
  comment_count int not null default 0,
  response_id bigint references response (id) on delete set null,
  answered_at timestamptz,
  search tsvector generated always as (
    setweight(to_tsvector('dutch', title), 'A') || setweight(to_tsvector('dutch', body), 'B')
  ) stored,
  check ((longitude is null) = (latitude is null))
);
create index contribution_newest on contribution (step_id, published_at desc, id desc) where status = 'published';
create index contribution_most_supported on contribution (step_id, support_count desc, id desc) where status = 'published';
create index contribution_waiting on contribution (submitted_at) where status = 'waiting';
create index contribution_unanswered on contribution (project_id, submitted_at) where answered_at is null;
create index contribution_by_person on contribution (person_id, submitted_at desc);
create index contribution_by_contact on contribution (contact_id);
create index contribution_by_visitor on contribution (visitor_id) where visitor_id is not null;
create index contribution_by_area on contribution (area_id, published_at desc);
create index contribution_by_response on contribution (response_id);
create index contribution_search on contribution using gin (search);
create index contribution_title_trigrams on contribution using gin (title gin_trgm_ops);

create table comment (
  id bigint generated always as identity primary key,
  contribution_id bigint not null references contribution (id) on delete cascade,
  -- A reaction to a reaction; one level deep, so that a long discussion stays readable and fast.
  parent_id bigint references comment (id) on delete cascade,
  person_id uuid references person (id) on delete set null,
  contact_id bigint references contact (id) on delete set null,
  visitor_id text,
  author_name text not null default '',
  -- Written by the municipality; shown as such.
  official boolean not null default false,
  body text not null,
  status text not null check (status in ('waiting', 'published', 'hidden', 'withdrawn')),
  submitted_at timestamptz not null,
  submission_key uuid unique
);
create index comment_by_contribution on comment (contribution_id, submitted_at, id);
create index comment_by_parent on comment (parent_id);
create index comment_waiting on comment (submitted_at) where status = 'waiting';
create index comment_by_person on comment (person_id);

-- One line for everything that people do. Area and age band are those of that moment.
create table act (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('contribute', 'support', 'comment', 'rate', 'follow', 'visit')),
  at timestamptz not null,
  person_id uuid references person (id) on delete set null,
  contact_id bigint references contact (id) on delete set null,
  visitor_id text,
  project_id bigint not null references project (id) on delete cascade,
  step_id bigint references step (id) on delete cascade,
  contribution_id bigint references contribution (id) on delete cascade,
  comment_id bigint references comment (id) on delete cascade,
  channel text not null default 'web' check (channel in ('web', 'paper', 'desk', 'phone', 'meeting', 'class')),
  area_id bigint references area (id),
  age_band text
);
-- Whoever it is supports a contribution once, from however many tabs.
create unique index act_support_by_person on act (contribution_id, person_id) where kind = 'support' and person_id is not null;
create unique index act_support_by_contact on act (contribution_id, contact_id) where kind = 'support' and contact_id is not null;
create unique index act_support_by_visitor on act (contribution_id, visitor_id) where kind = 'support' and visitor_id is not null;
create index act_by_project on act (project_id, kind, at);
create index act_by_person on act (person_id, project_id);
create index act_by_visitor on act (visitor_id, project_id) where visitor_id is not null;

-- Participants rate a trajectory in two clicks; again is a change, not a second rating.
create table rating (
  id bigint generated always as identity primary key,
  project_id bigint not null references project (id) on delete cascade,
  person_id uuid references person (id) on delete set null,
  visitor_id text,
  score int not null check (score between 1 and 5),
  remark text not null default '',
  rated_at timestamptz not null
);
create unique index rating_by_person on rating (project_id, person_id) where person_id is not null;
create unique index rating_by_visitor on rating (project_id, visitor_id) where visitor_id is not null;

-- One report over all steps; a published one never changes, a correction is a new version.
create table report (
  id bigint generated always as identity primary key,
  project_id bigint not null references project (id) on delete cascade,
  version int not null,
  reached text not null default '',
  how text not null default '',
  said text not null default '',
  done text not null default '',
  not_done text not null default '',
  published_at timestamptz,
  published_by uuid references person (id) on delete set null,
  unique (project_id, version)
);
create unique index report_one_draft on report (project_id) where published_at is null;
