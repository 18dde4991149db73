-- What threads find is kept, so that no page waits for it or has it found again.

-- Of a list: how many addresses each area has, so that no page reads all its rows; and whether persons stand in it.
alter table panel_frame add column areas jsonb not null default '[]';
update panel_frame set areas = (
  select coalesce(jsonb_agg(jsonb_build_object('area', area, 'count', people) order by area), '[]')
  from (select row ->> 'area' as area, count(*) as people from jsonb_array_elements(rows) as row group by 1) as one
);
-- Whether a panel can be made of the pool, with the hash of the pool and the groups for which that was found.
alter table panel add column pool_check jsonb;
-- Who stands ready for an empty seat is chosen after the draw; until then nobody is called.
alter table panel add column reserves_chosen_at timestamptz;
update panel set reserves_chosen_at = drawn_at;
