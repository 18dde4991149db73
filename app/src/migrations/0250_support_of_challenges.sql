-- Support for a request to take a task over is a backing like that for an initiative: one way to give it, one table, and
-- the same figures by area and distance, in which nobody can be recognised.
alter table backing alter column project_id drop not null;
alter table backing add column application_id bigint references challenge (application_id) on delete cascade;
alter table backing add constraint backing_about_one check (num_nonnulls(project_id, application_id) = 1);
-- Worries and offers need a team that answers them; of a request only the support counts.
alter table backing add constraint backing_of_challenge check (application_id is null or stance = 'support');
create unique index backing_by_person_of_challenge on backing (application_id, person_id)
  where application_id is not null and person_id is not null and status <> 'withdrawn';
create unique index backing_by_contact_of_challenge on backing (application_id, contact_id)
  where application_id is not null and contact_id is not null and status <> 'withdrawn';
create index backing_of_challenge on backing (application_id) where application_id is not null;

insert into backing (application_id, person_id, stance, channel, area_id, given_at)
  select application_id, person_id, 'support', channel, area_id, given_at from challenge_support;
drop table challenge_support;
