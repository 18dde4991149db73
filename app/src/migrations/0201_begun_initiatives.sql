-- What somebody typed before signing in, as idea_draft keeps it for ideas: for at most a day, behind a key that only
-- that browser has.
create table initiative_draft (
  key uuid primary key,
  fields jsonb not null,
  saved_at timestamptz not null
);
create index initiative_draft_by_age on initiative_draft (saved_at);

-- The point of what is published, for the map.
create index initiative_on_map on initiative (lon, lat) where lon is not null;

-- Readers report an initiative as they report other texts, and moderators decide about it on a page of its own.
alter table flag add column initiative_id bigint references initiative on delete cascade;
alter table flag drop constraint flag_about_one;
alter table flag add constraint flag_about_one
  check (num_nonnulls(contribution_id, comment_id, statement_id, initiative_id) = 1);
drop index flag_once_by_person;
drop index flag_once_by_visitor;
create unique index flag_once_by_person on flag (
  coalesce(contribution_id, 0), coalesce(comment_id, 0), coalesce(statement_id, 0), coalesce(initiative_id, 0), reporter_id
) where settled_at is null and reporter_id is not null;
create unique index flag_once_by_visitor on flag (
  coalesce(contribution_id, 0), coalesce(comment_id, 0), coalesce(statement_id, 0), coalesce(initiative_id, 0), visitor_id
) where settled_at is null and visitor_id is not null;
create index flag_by_initiative on flag (initiative_id) where initiative_id is not null;

alter table moderation_decision add column initiative_id bigint references initiative on delete cascade;
alter table moderation_decision drop constraint moderation_decision_check;
alter table moderation_decision add constraint moderation_decision_about_one
  check (num_nonnulls(contribution_id, comment_id, initiative_id) = 1);
create index moderation_decision_by_initiative on moderation_decision (initiative_id, id desc)
  where initiative_id is not null;
