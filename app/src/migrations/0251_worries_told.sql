-- How far a worry that waits for an answer was told of: 1 to the team as new, 2 to the team as late, 3 to the town. Each
-- step is one mail of a morning with all that is due, so that nobody gets one for each worry.
alter table backing add column told smallint not null default 0 check (told between 0 and 3);
create index backing_unanswered on backing (project_id)
  where stance = 'worry' and status = 'published' and answer = '';
