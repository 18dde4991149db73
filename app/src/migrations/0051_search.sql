-- What can be found besides trajectories and contributions, which have had their own since they were made.
alter table update add column search tsvector generated always as (
  setweight(to_tsvector('dutch', title), 'A') || setweight(to_tsvector('dutch', body), 'B')
) stored;
alter table response add column search tsvector generated always as (to_tsvector('dutch', why)) stored;
alter table moment add column search tsvector generated always as (
  setweight(to_tsvector('dutch', title), 'A') || setweight(to_tsvector('dutch', place || ' ' || description), 'B')
) stored;
create index update_search on update using gin (search);
create index response_search on response using gin (search);
create index moment_search on moment using gin (search);

-- Words that are nearly spelt so; contributions have theirs already.
create index project_question_trigrams on project using gin (question gin_trgm_ops);
create index update_title_trigrams on update using gin (title gin_trgm_ops);
create index moment_title_trigrams on moment using gin (title gin_trgm_ops);

-- Of a word that is everywhere only the newest are shown: walking from the newest stops there.
create index contribution_by_publication on contribution (published_at desc nulls last) where status = 'published';
