-- The map of a step counts all its ideas by area and place without reading their texts.
create index contribution_on_map on contribution (step_id, area_id, longitude, latitude, id) where status = 'published';
