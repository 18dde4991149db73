-- People follow a trajectory, theme or area.
create table follow (
  id bigint generated always as identity primary key,
  person_id uuid not null references person (id) on delete cascade,
  project_id bigint references project (id) on delete cascade,
  theme_id bigint references theme (id),
  area_id bigint references area (id),
  frequency text not null check (frequency in ('immediately', 'daily')),
  created_at timestamptz not null,
  check (num_nonnulls(project_id, theme_id, area_id) = 1)
);
create unique index follow_once on follow (person_id, coalesce(project_id, 0), coalesce(theme_id, 0), coalesce(area_id, 0));
create index follow_by_project on follow (project_id) where project_id is not null;
create index follow_by_theme on follow (theme_id) where theme_id is not null;
create index follow_by_area on follow (area_id) where area_id is not null;

-- Mail waits here. 'sending' is committed before SMTP is spoken to; a crash in between leaves it 'uncertain',
-- shown to staff and never sent again by itself, since twice is worse than a look (ADR 0005).
create table message (
  id bigint generated always as identity primary key,
  -- The same event never makes a second message to the same person.
  dedupe_key text not null unique,
  to_email text not null,
  subject text not null,
  text text not null,
  html text not null,
  -- A link that unsubscribes with one click (RFC 8058), where the mail comes from following.
  unsubscribe_url text,
  status text not null default 'queued' check (status in ('queued', 'sending', 'sent', 'uncertain', 'failed')),
  attempts int not null default 0,
  next_attempt_at timestamptz not null,
  created_at timestamptz not null,
  sent_at timestamptz,
  last_error text
);
create index message_queued on message (next_attempt_at, id) where status = 'queued';
create index message_unfinished on message (id) where status in ('sending', 'uncertain', 'failed');
create index message_by_address on message (to_email, created_at desc);

-- Answers and codes for people without e-mail: printed and posted by the desk, then the text is emptied.
create table letter (
  id bigint generated always as identity primary key,
  dedupe_key text not null unique,
  contact_id bigint references contact (id) on delete set null,
  recipient text not null,
  postal_address text not null,
  subject text not null,
  body text not null,
  created_at timestamptz not null,
  printed_at timestamptz,
  printed_by uuid references person (id) on delete set null
);
create index letter_unprinted on letter (created_at) where printed_at is null;
