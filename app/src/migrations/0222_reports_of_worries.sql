-- Readers report a worry as they report other texts, and moderators decide about it in the same queue.
alter table flag add column backing_id bigint references backing on delete cascade;
alter table flag drop constraint flag_about_one;
alter table flag add constraint flag_about_one
  check (num_nonnulls(contribution_id, comment_id, statement_id, initiative_id, backing_id) = 1);
drop index flag_once_by_person;
drop index flag_once_by_visitor;
create unique index flag_once_by_person on flag (coalesce(contribution_id, 0), coalesce(comment_id, 0),
    coalesce(statement_id, 0), coalesce(initiative_id, 0), coalesce(backing_id, 0), reporter_id)
  where settled_at is null and reporter_id is not null;
create unique index flag_once_by_visitor on flag (coalesce(contribution_id, 0), coalesce(comment_id, 0),
    coalesce(statement_id, 0), coalesce(initiative_id, 0), coalesce(backing_id, 0), visitor_id)
  where settled_at is null and visitor_id is not null;
create index flag_by_backing on flag (backing_id) where backing_id is not null;

alter table moderation_decision add column backing_id bigint references backing on delete cascade;
alter table moderation_decision drop constraint moderation_decision_about_one;
alter table moderation_decision add constraint moderation_decision_about_one
  check (num_nonnulls(contribution_id, comment_id, initiative_id, backing_id) = 1);
create index moderation_decision_by_backing on moderation_decision (backing_id, id desc) where backing_id is not null;
