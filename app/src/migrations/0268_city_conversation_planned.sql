-- What was called is planned in a trajectory: its moment stands in the planning, in agendas and in feeds like any other.
alter table city_conversation add column project_id bigint references project (id) on delete set null;
alter table city_conversation add column held_moment_id bigint references moment (id) on delete set null;
create index city_conversation_of_project on city_conversation (project_id);
create index city_conversation_held on city_conversation (held_moment_id);
