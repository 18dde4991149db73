-- What an initiative asks (need) and what people and organisations offer (offer). They mirror each other: same kinds, same
-- search, suggestions both ways, so they are two sides of one table.
create table help_notice (
  id bigint generated always as identity primary key,
  side text not null check (side in ('need', 'offer')),
  -- The initiative that asks; whoever leads it speaks for a need.
  project_id bigint references project (id) on delete cascade,
  -- Who offers. Where the account is gone the row stays for the figures, without a word in it, and nobody sees it.
  owner_id uuid references person (id) on delete set null,
  -- Who of the team wrote a need.
  placed_by uuid references person (id) on delete set null,
  kind text not null check (kind in ('hands', 'knowledge', 'place', 'material', 'money', 'network')),
  title text not null,
  body text not null,
  organisation text not null default '',
  author_name text not null default '',
  -- The whole town where it is null.
  area_id bigint references area (id),
  place text not null default '',
  -- Metres from a corner of the map, so that an index finds the nearest: of the initiative's own place, or the middle of the
  -- area. An offer never has a more exact one than its area, since that is where somebody lives.
  spot point,
  spot_is_area boolean not null default false,
  -- The team chose the place of the initiative itself.
  at_initiative boolean not null default false,
  -- The last day on which it stands on the site.
  until_on date not null,
  status text not null default 'published' check (status in ('published', 'hidden', 'closed')),
  closed_as text check (closed_as in ('found_here', 'found_elsewhere', 'not_needed', 'ended')),
  closed_at timestamptz,
  -- The last day of which its owner was told.
  warned_until date,
  placed_at timestamptz not null,
  submission_key uuid unique,
  search tsvector generated always as (
    setweight(to_tsvector('dutch', title), 'A')
    || setweight(to_tsvector('dutch', body || ' ' || organisation || ' ' || place), 'B')
  ) stored,
  -- The words of the title, and all words: what two notices have in common is why they are shown together.
  topic text[] generated always as (tsvector_to_array(to_tsvector('dutch', title))) stored,
  subject text[] generated always as (tsvector_to_array(to_tsvector('dutch', title || ' ' || body))) stored,
  check ((side = 'need') = (project_id is not null)),
  check (side = 'offer' or owner_id is null),
  check ((status = 'closed') = (closed_as is not null))
);
create index help_notice_newest on help_notice (side, placed_at desc, id desc) where status = 'published';
create index help_notice_by_kind on help_notice (side, kind, placed_at desc, id desc) where status = 'published';
create index help_notice_by_area on help_notice (area_id, side, placed_at desc) where status = 'published';
create index help_notice_by_project on help_notice (project_id, placed_at desc);
create index help_notice_by_owner on help_notice (owner_id, placed_at desc);
create index help_notice_by_writer on help_notice (placed_by, placed_at desc);
create index help_notice_by_end on help_notice (until_on) where status = 'published';
create index help_need_near on help_notice using gist (spot) where side = 'need' and status = 'published';
create index help_offer_near on help_notice using gist (spot) where side = 'offer' and status = 'published';
create index help_notice_search on help_notice using gin (search);
create index help_notice_topic on help_notice using gin (topic);
create index help_notice_alike on help_notice using gin (title gin_trgm_ops);

-- As `nearly_spelt` of ideas: titles that look like these words, by the index, with thresholds of its own.
do $$ begin perform similarity('a', 'b'); end $$; -- loads pg_trgm, which must know the settings below
create function help_nearly_spelt(words text) returns setof bigint
  language sql stable
  set pg_trgm.word_similarity_threshold = 0.4
  set pg_trgm.similarity_threshold = 0.3
as $$
  select id from help_notice where status = 'published' and (words <% title or title % words) limit 60
$$;

-- A flat map in metres; within the Netherlands a distance is at most some four per cent off.
create function help_spot(longitude double precision, latitude double precision) returns point
  language sql immutable strict
as $$ select point(longitude * 67900, latitude * 111250) $$;
