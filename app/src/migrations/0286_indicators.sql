-- Indicators: what is measured, the figures that were imported, and those that the platform measured itself.

create table indicator (
  -- A word of our own for those that the platform measures (features/programme/indicators), else made from the name.
  key text primary key check (key ~ '^[a-z0-9-]{2,60}$'),
  origin text not null check (origin in ('platform', 'import')),
  ordinal int not null,
  line_id bigint references programme_line on delete set null,
  pillar_id bigint references programme_pillar on delete set null,
  -- Texts of imported ones; those of the platform stand in the code, in both languages.
  name text not null default '',
  definition text not null default '',
  source text not null default '',
  unit text not null default 'percent' check (unit in ('percent', 'days', 'count', 'euro', 'score')),
  better text not null default 'up' check (better in ('up', 'down')),
  target double precision,
  check (origin = 'platform' or (length(name) > 0 and length(source) > 0))
);

-- A file that was read. A figure that is replaced stays, so that everybody can see what was said before and why it changed.
create table indicator_import (
  id bigint generated always as identity primary key,
  reason text not null default '',
  figures int not null,
  imported_by uuid references person on delete set null,
  imported_at timestamptz not null,
  submission_key uuid unique
);

create table indicator_figure (
  id bigint generated always as identity primary key,
  indicator_key text not null references indicator on delete cascade,
  year int not null check (year between 1990 and 2200),
  value double precision not null,
  -- "Omnibusenquête 2017", or that it is made up.
  note text not null default '',
  import_id bigint not null references indicator_import,
  replaced_by bigint references indicator_import,
  check (replaced_by > import_id)
);
create unique index indicator_figure_current on indicator_figure (indicator_key, year) where replaced_by is null;
create index indicator_figure_by_import on indicator_figure (import_id);

-- What the platform measured, by a job: pages read this and count nothing themselves.
create table measurement (
  id bigint generated always as identity primary key,
  indicator text not null,
  year int not null,
  -- Null for the whole year. Figures about people are never by quarter: a year less three quarters would tell the fourth.
  quarter int check (quarter between 1 and 4),
  -- Of what it is a part: 'area:7', 'age:18-29', 'line:3'; empty for the whole.
  part text not null default '',
  -- Null where nothing is known, or too few people stand behind it.
  value double precision,
  -- Of how many it is a share or a middle.
  base int,
  measured_at timestamptz not null
);
create unique index measurement_once on measurement (indicator, year, coalesce(quarter, 0), part);

-- What was published of who took part in a year. New figures take its place only where nobody can be found by laying the
-- two beside each other (features/programme/indicators/people/hold-back.ts).
create table people_figures (
  year int primary key,
  figures jsonb not null,
  measured_at timestamptz not null
);
