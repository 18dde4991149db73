-- Readers report a need or an offer, and the two sides of a conversation a message in it; moderators decide in their queue.
alter table flag add column notice_id bigint references help_notice on delete cascade;
alter table flag add column help_message_id bigint references help_message on delete cascade;
alter table moderation_decision add column notice_id bigint references help_notice on delete cascade;
alter table moderation_decision add column help_message_id bigint references help_message on delete cascade;
create index flag_by_notice on flag (notice_id) where notice_id is not null;
create index flag_by_help_message on flag (help_message_id) where help_message_id is not null;
create index moderation_decision_by_notice on moderation_decision (notice_id, id desc) where notice_id is not null;
create index moderation_decision_by_help_message on moderation_decision (help_message_id, id desc)
  where help_message_id is not null;

-- About one text of whatever kind, and once for each reader. The columns are read from the tables, because more kinds of
-- text came beside this one.
do $$
declare
  about text;
  once text;
begin
  select string_agg(column_name, ', ' order by ordinal_position),
    string_agg(format('coalesce(%I, 0)', column_name), ', ' order by ordinal_position)
    into about, once
    from information_schema.columns
    where table_schema = current_schema and table_name = 'flag' and data_type = 'bigint' and column_name <> 'id';
  alter table flag drop constraint flag_about_one;
  execute format('alter table flag add constraint flag_about_one check (num_nonnulls(%s) = 1)', about);
  drop index flag_once_by_person;
  drop index flag_once_by_visitor;
  execute format('create unique index flag_once_by_person on flag (%s, reporter_id)
    where settled_at is null and reporter_id is not null', once);
  execute format('create unique index flag_once_by_visitor on flag (%s, visitor_id)
    where settled_at is null and visitor_id is not null', once);

  select string_agg(column_name, ', ' order by ordinal_position) into about
    from information_schema.columns
    where table_schema = current_schema and table_name = 'moderation_decision' and data_type = 'bigint'
      and column_name <> 'id';
  alter table moderation_decision drop constraint if exists moderation_decision_check;
  alter table moderation_decision drop constraint if exists moderation_decision_about_one;
  execute format('alter table moderation_decision add constraint moderation_decision_about_one
    check (num_nonnulls(%s) = 1)', about);
end $$;
