-- Titles that are nearly spelt like these words, by the trigram index; comparing every title took 0.2 s for 10,000 ideas.
-- The operators read their thresholds from settings, so the function brings its own: from 0.4 on two words look alike
-- for people too ("plukuin" and "pluktuin").
do $$ begin perform similarity('a', 'b'); end $$; -- loads pg_trgm, which must know the settings below
create function nearly_spelt(in_step bigint, words text) returns setof bigint
  language sql stable
  set pg_trgm.word_similarity_threshold = 0.4
  set pg_trgm.similarity_threshold = 0.3
as $$
  select id from contribution
  where step_id = in_step and status = 'published' and (words <% title or title % words)
$$;
