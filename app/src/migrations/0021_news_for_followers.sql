-- An update goes first to those who want it at once and then into one digest; both are noted, so that neither a crash
-- nor a late run sends it twice or leaves it out.
alter table update add column fanned_out_at timestamptz;
alter table update add column digest_day date;
create index update_before_digest on update (id) where digest_day is null;
create index update_by_digest on update (digest_day) where digest_day is not null;

-- The digest of a day, called after the day on which 17:00 passed. Which updates are in it is fixed when it starts.
create table digest_run (
  day date primary key,
  started_at timestamptz not null,
  finished_at timestamptz
);

-- What following an area reaches: the area, all that lies in it, and the part of town around it (not the whole town).
create view area_reach as
  with recursive inside (followed_id, reached_id) as (
    select id, id from area
    union all
    select inside.followed_id, area.id from inside join area on area.parent_id = inside.reached_id
  )
  select followed_id, reached_id from inside
  union
  select inside.reached_id, inside.followed_id from inside join area on area.id = inside.followed_id
  where area.kind in ('gebied', 'wijk');

-- Which projects each follow reaches, whether by the project itself, by a theme or by an area.
create view follow_target as
  select id as follow_id, person_id, frequency, created_at, project_id from follow where project_id is not null
  union all
  select follow.id, follow.person_id, follow.frequency, follow.created_at, project_theme.project_id
  from follow join project_theme on project_theme.theme_id = follow.theme_id
  union all
  select follow.id, follow.person_id, follow.frequency, follow.created_at, project_area.project_id
  from follow
  join area_reach on area_reach.followed_id = follow.area_id
  join project_area on project_area.area_id = area_reach.reached_id;
