-- The report of participation that goes with a request for a permit (Omgevingsregeling art. 7.4): what the team wrote,
-- and the figures as they were. A published version never changes; the one draft has no date yet.
create table participation_report (
  id bigint generated always as identity primary key,
  project_id bigint not null references project (id) on delete cascade,
  version int not null,
  reached text not null default '',
  changed text not null default '',
  not_changed text not null default '',
  change_note text not null default '',
  content jsonb,
  published_at timestamptz,
  published_by uuid references person (id) on delete set null,
  unique (project_id, version),
  check ((published_at is null) = (content is null))
);

-- The worries as they stood in a version. Apart from its content, so that the words of one that is withdrawn can go.
create table participation_report_worry (
  report_id bigint not null references participation_report (id) on delete cascade,
  backing_id bigint not null references backing (id) on delete cascade,
  words text not null,
  answer text not null,
  primary key (report_id, backing_id)
);
create index participation_report_worry_by_backing on participation_report_worry (backing_id);
