-- The programme: pillars, spearheads, lines with goals, phases; and which activity belongs to which line.
-- It begins as the town's configuration says (config/, `programme`), and is the programme team's from then on.

create table programme_pillar (
  id bigint generated always as identity primary key,
  key text not null unique,
  ordinal int not null,
  name text not null,
  goal text not null default ''
);

create table programme_spearhead (
  id bigint generated always as identity primary key,
  key text not null unique,
  ordinal int not null,
  name text not null,
  about text not null default ''
);

-- Time of the programme: in Haarlem four phases, each from March to March. The last day is included.
create table programme_phase (
  id bigint generated always as identity primary key,
  ordinal int not null,
  name text not null,
  about text not null default '',
  starts_on date not null,
  ends_on date not null,
  check (ends_on >= starts_on)
);

create table programme_line (
  id bigint generated always as identity primary key,
  -- Null where the team made it itself: the configuration never touches it.
  key text unique,
  pillar_id bigint not null references programme_pillar,
  spearhead_id bigint references programme_spearhead on delete set null,
  ordinal int not null,
  -- The paragraph of the programme: "3.2.1".
  code text not null default '',
  name text not null check (length(name) > 0),
  goal text not null default '',
  -- How many a year is promised, and of what: three "Initiatievencafés".
  yearly_count int check (yearly_count > 0),
  yearly_what text not null default '',
  -- Kinds of activity that belong here unless somebody says otherwise (features/programme/links/activity.ts).
  takes text[] not null default '{}',
  -- Nothing new comes under a line that has ended; what ran stays.
  ended_on date,
  -- Goes up with each change, so that who saves an older page hears it.
  revision int not null default 1,
  submission_key uuid unique,
  check ((yearly_count is null) = (yearly_what = ''))
);
create index programme_line_by_pillar on programme_line (pillar_id, ordinal);

-- An activity belongs to one line at most. Which kinds there are: one column each, so that nothing hangs loose.
create table programme_link (
  id bigint generated always as identity primary key,
  line_id bigint not null references programme_line on delete cascade,
  project_id bigint unique references project on delete cascade,
  scheme_id bigint unique references scheme on delete cascade,
  linked_at timestamptz not null,
  check (num_nonnulls(project_id, scheme_id) = 1)
);
create index programme_link_by_line on programme_link (line_id);

-- What the team says of a line in a year: what went well, what stayed behind and why. Everybody reads it with the monitor.
create table programme_note (
  line_id bigint not null references programme_line on delete cascade,
  year int not null check (year between 2000 and 2200),
  body text not null,
  saved_at timestamptz not null,
  primary key (line_id, year)
);
