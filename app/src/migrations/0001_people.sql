-- People, and those whom the town reaches without an account.
create extension if not exists pg_trgm;

-- A person has an account; everything that proves who it is stands in 0002 and is kept by the identity part.
create table person (
  id uuid primary key,
  name text not null,
  email text unique,
  locale text not null default 'nl' check (locale in ('nl', 'en')),
  -- Taken with every act, so that figures do not drift when people move or grow older (CONSUL's lesson).
  area_id bigint,
  age_band text check (age_band in ('0-17', '18-29', '30-44', '45-64', '65+')),
  created_at timestamptz not null default now()
);

-- A contact is somebody reached without an account: caller, paper voter, invitee. May be linked to a person later.
create table contact (
  id bigint generated always as identity primary key,
  name text not null,
  email text,
  phone text,
  postal_address text,
  prefers text not null check (prefers in ('letter', 'email', 'phone', 'none')),
  person_id uuid references person (id) on delete set null,
  created_by uuid references person (id) on delete set null,
  created_at timestamptz not null default now()
);

-- One tree of places and one set of labels for everything (Decidim needed six years to get there).
create table area (
  id bigint generated always as identity primary key,
  code text not null unique,
  name text not null,
  short_name text not null,
  kind text not null check (kind in ('gemeente', 'gebied', 'wijk', 'buurt')),
  parent_id bigint references area (id),
  tile_column int,
  tile_row int,
  -- GeoJSON geometry (WGS84) once imported; until then the schematic tiles are shown.
  outline jsonb,
  attribution text,
  population int
);
create index area_by_parent on area (parent_id);
alter table person add constraint person_area foreign key (area_id) references area (id);

create table theme (
  id bigint generated always as identity primary key,
  slug text not null unique,
  name_nl text not null,
  name_en text not null,
  pattern text not null
);
