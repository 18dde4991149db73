-- What is worked out of an imported outline, so that no page has to read all of it.
alter table area
  -- The box around it: which areas can hold a point at all.
  add column west double precision,
  add column south double precision,
  add column east double precision,
  add column north double precision,
  -- Its rings on a coarse grid, for drawing a map of a few kilobytes.
  add column drawing jsonb,
  add constraint area_box_with_outline check (num_nulls(outline, west, south, east, north, drawing) in (0, 6));
