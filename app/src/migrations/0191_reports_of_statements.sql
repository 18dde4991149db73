-- Readers report statements of a dialogue as they report other texts; its own moderators decide.
alter table flag add column statement_id bigint references dialogue_statement on delete cascade;
alter table flag drop constraint flag_check;
alter table flag add constraint flag_about_one check (num_nonnulls(contribution_id, comment_id, statement_id) = 1);
drop index flag_once_by_person;
drop index flag_once_by_visitor;
create unique index flag_once_by_person
  on flag (coalesce(contribution_id, 0), coalesce(comment_id, 0), coalesce(statement_id, 0), reporter_id)
  where settled_at is null and reporter_id is not null;
create unique index flag_once_by_visitor
  on flag (coalesce(contribution_id, 0), coalesce(comment_id, 0), coalesce(statement_id, 0), visitor_id)
  where settled_at is null and visitor_id is not null;
create index flag_by_statement on flag (statement_id) where statement_id is not null;

-- Who looks at a report can leave the statement as it is.
alter table dialogue_decision drop constraint dialogue_decision_decision_check;
alter table dialogue_decision add constraint dialogue_decision_decision_check
  check (decision in ('publish', 'hide', 'restore', 'leave'));
