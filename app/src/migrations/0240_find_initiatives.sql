-- Finding initiatives among very many: the newest, what is near by, and names that are nearly spelt so.
alter table initiative add column spot point generated always as (help_spot(lon, lat)) stored;
create index initiative_near on initiative using gist (spot);
-- The status is in it, so that the map counts what is open without reading a text.
create index initiative_newest on project (published_at desc, id desc) include (status)
  where kind = 'initiative' and status <> 'draft';
-- There may be fifty trajectories among twenty thousand initiatives.
create index project_trajectories on project (published_at desc, id desc)
  where kind = 'trajectory' and status <> 'draft';

-- As `help_nearly_spelt`: names that look like these words, by the index, with a threshold of its own.
do $$ begin perform similarity('a', 'b'); end $$; -- loads pg_trgm, which must know the settings below
create function initiative_nearly_spelt(words text) returns setof bigint
  language sql stable
  set pg_trgm.word_similarity_threshold = 0.4
as $$
  select id from project where kind = 'initiative' and status <> 'draft' and words <% question limit 60
$$;
