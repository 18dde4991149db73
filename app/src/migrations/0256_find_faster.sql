-- Finding needs and offers among very many. What is looked for always stands on one side and on the site: an index a side is
-- half as long to read, and does not hold what was closed.
drop index help_notice_search;
create index help_need_search on help_notice using gin (search) where side = 'need' and status = 'published';
create index help_offer_search on help_notice using gin (search) where side = 'offer' and status = 'published';
drop index help_notice_alike;
create index help_need_alike on help_notice using gin (title gin_trgm_ops) where side = 'need' and status = 'published';
create index help_offer_alike on help_notice using gin (title gin_trgm_ops) where side = 'offer' and status = 'published';

-- Of each side as many: sixty needs must not hide the offers. The words are asked as a value of its own: where the planner knows
-- them it compares them with a hundred titles at each call, and then reads the table until it has met enough (110 ms of 40,000).
do $$ begin perform similarity('a', 'b'); end $$; -- loads pg_trgm, which must know the setting below
create or replace function help_nearly_spelt(words text) returns setof bigint
  language sql stable
  set pg_trgm.word_similarity_threshold = 0.4
as $$
  (select id from help_notice where side = 'need' and status = 'published' and (select words) <% title limit 60)
  union all
  (select id from help_notice where side = 'offer' and status = 'published' and (select words) <% title limit 60)
$$;

-- What is answered in an area, without reading all that each answer answers.
create index contribution_answered_in_area on contribution (area_id, project_id, response_id)
  where response_id is not null and status = 'published';
