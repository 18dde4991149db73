-- The newsletter. Who subscribes needs no account; an address counts only once its owner confirmed it (double opt-in).
-- Who unsubscribes is deleted, so that nothing is kept of who wants no mail.
create table newsletter_subscriber (
  id bigint generated always as identity primary key,
  email text not null unique check (email <> '' and email = lower(email)),
  language text not null check (language in ('nl', 'en')),
  -- What somebody wants to read about; nothing chosen is everything.
  theme_ids integer[] not null default '{}',
  area_ids integer[] not null default '{}',
  person_id uuid references person (id) on delete cascade,
  state text not null check (state in ('waiting', 'active', 'suspended')),
  asked_at timestamptz not null,
  confirmed_at timestamptz,
  -- Refusals in a row that may pass; one mail that arrives sets them to nothing (subscribing/bounce.ts).
  soft_bounces integer not null default 0,
  suspended_at timestamptz,
  check (state = 'waiting' or confirmed_at is not null),
  check ((state = 'suspended') = (suspended_at is not null))
);
create index newsletter_subscriber_by_person on newsletter_subscriber (person_id);
create index newsletter_subscriber_active on newsletter_subscriber (id) where state = 'active';

create table newsletter_issue (
  id bigint generated always as identity primary key,
  title_nl text not null default '',
  title_en text not null default '',
  intro_nl text not null default '',
  intro_en text not null default '',
  state text not null default 'draft' check (state in ('draft', 'planned', 'sending', 'paused', 'stopped', 'sent')),
  created_by uuid references person (id) on delete set null,
  created_at timestamptz not null,
  changed_by uuid references person (id) on delete set null,
  changed_at timestamptz not null,
  -- The second look, by somebody else than who changed it last; a change takes it away.
  approved_by uuid references person (id) on delete set null,
  approved_at timestamptz,
  send_at timestamptz,
  started_at timestamptz,
  finished_at timestamptz,
  per_second integer not null default 20 check (per_second between 1 and 500),
  -- The mail server did not answer; nobody loses their turn by it.
  away_since timestamptz,
  away_times integer not null default 0,
  -- When the next run of the job is due: one that stays away long after it was lost with its process.
  next_run_at timestamptz,
  submission_key uuid unique,
  check ((state in ('sending', 'paused', 'stopped', 'sent')) = (started_at is not null)),
  check ((state in ('stopped', 'sent')) = (finished_at is not null)),
  check (state <> 'planned' or (send_at is not null and approved_at is not null))
);
create index newsletter_issue_by_start on newsletter_issue (started_at desc) where started_at is not null;

-- A piece of an issue: taken from a record, whose words are copied so that the editor can shorten them, or one's own.
create table newsletter_item (
  id bigint generated always as identity primary key,
  issue_id bigint not null references newsletter_issue (id) on delete cascade,
  ordinal integer not null,
  kind text not null
    check (kind in ('news', 'need', 'moment', 'gathering', 'report', 'answer', 'initiative', 'trajectory', 'own')),
  -- "update:12"; an own piece has none. Whether the record is still public is asked again before sending and reading.
  source text,
  title_nl text not null,
  text_nl text not null,
  title_en text not null default '',
  text_en text not null default '',
  href text not null default '' check (href = '' or href like '/%'),
  -- Without a theme and an area a piece is for everybody.
  theme_ids integer[] not null default '{}',
  area_ids integer[] not null default '{}',
  submission_key uuid unique,
  unique (issue_id, source),
  check ((kind = 'own') = (source is null))
);
create index newsletter_item_by_source on newsletter_item (source);

-- The same pieces in the same language for many readers: made into a mail once.
create table newsletter_edition (
  id bigint generated always as identity primary key,
  issue_id bigint not null references newsletter_issue (id) on delete cascade,
  language text not null check (language in ('nl', 'en')),
  item_ids integer[] not null,
  unique (issue_id, language, item_ids)
);

-- Who gets an issue, fixed when sending begins. No address stands here: who unsubscribes leaves a line that leads to nobody.
create table newsletter_recipient (
  id bigint generated always as identity primary key,
  issue_id bigint not null references newsletter_issue (id) on delete cascade,
  edition_id bigint not null references newsletter_edition (id) on delete cascade,
  subscriber_id bigint references newsletter_subscriber (id) on delete set null,
  status text not null default 'queued'
    check (status in ('queued', 'sending', 'sent', 'uncertain', 'failed', 'skipped')),
  sender integer,
  attempts integer not null default 0,
  next_attempt_at timestamptz not null,
  sent_at timestamptz,
  last_error text,
  unique (issue_id, subscriber_id)
);
create index newsletter_recipient_to_send on newsletter_recipient (issue_id, next_attempt_at, id) where status = 'queued';
create index newsletter_recipient_under_way on newsletter_recipient (sender) where status = 'sending';
create index newsletter_recipient_by_subscriber on newsletter_recipient (subscriber_id);
create index newsletter_recipient_by_edition on newsletter_recipient (edition_id);
