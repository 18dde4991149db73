-- A mandate belongs to a line of the programme as trajectories and schemes do.
alter table programme_link add column mandate_id bigint unique references mandate on delete cascade;
alter table programme_link drop constraint programme_link_check;
alter table programme_link add constraint programme_link_of_one check (num_nonnulls(project_id, scheme_id, mandate_id) = 1);
