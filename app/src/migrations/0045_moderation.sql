-- Reporters without an account are told apart by their cookie, so that the same person counts once.
alter table flag add column visitor_id text;
create unique index flag_once_by_person on flag (coalesce(contribution_id, 0), coalesce(comment_id, 0), reporter_id)
  where settled_at is null and reporter_id is not null;
create unique index flag_once_by_visitor on flag (coalesce(contribution_id, 0), coalesce(comment_id, 0), visitor_id)
  where settled_at is null and visitor_id is not null;

-- What kind of reason it was; the public log shows this and never the reason itself, which may quote the text.
alter table moderation_decision add column category text
  check (category in ('personal_data', 'offensive', 'spam', 'off_topic', 'other'));
alter table moderation_decision add constraint hidden_for_a_reason check (decision <> 'hide' or category is not null);
create index moderation_decision_by_contribution on moderation_decision (contribution_id, id desc);
create index moderation_decision_by_comment on moderation_decision (comment_id, id desc);

-- The list of hidden texts, from which a moderator restores.
create index contribution_hidden on contribution (submitted_at) where status = 'hidden';
create index comment_hidden on comment (submitted_at) where status = 'hidden';

-- Both languages are one version, published together; the note says what changed.
alter table policy_text add column body_en text not null default '';
alter table policy_text add column change_note text not null default '';
