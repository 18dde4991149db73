-- The yearly balance (balans): drafted from the records, edited by the programme team, published in versions that never change.

create table yearly_balance (
  id bigint generated always as identity primary key,
  year int not null check (year between 2000 and 2200),
  version int not null,
  -- Why there is a new version; empty for the first.
  change_note text not null default '',
  -- The figures as they were when it was drafted, for its tables and charts.
  figures jsonb not null default '{}',
  drafted_at timestamptz not null,
  published_at timestamptz,
  published_by uuid references person on delete set null,
  unique (year, version)
);
create unique index yearly_balance_one_draft on yearly_balance (year) where published_at is null;

create table yearly_balance_section (
  balance_id bigint not null references yearly_balance on delete cascade,
  key text not null check (key in ('summary', 'done', 'not_done', 'figures', 'lessons', 'money', 'next')),
  -- What the records gave when it was last drafted or taken over, and what it says.
  drafted text not null default '',
  body text not null default '',
  -- What the records give now, where that is something else and the team had changed the text.
  fresh text,
  -- Goes up with each change, so that who saves an older page hears it.
  revision int not null default 1,
  primary key (balance_id, key)
);
