-- Somebody says that a text is not all right.
create table flag (
  id bigint generated always as identity primary key,
  contribution_id bigint references contribution (id) on delete cascade,
  comment_id bigint references comment (id) on delete cascade,
  reporter_id uuid references person (id) on delete set null,
  reason text not null check (reason in ('personal_data', 'offensive', 'spam', 'other')),
  explanation text not null default '',
  -- Raised by the platform itself (personal data recognised) rather than by a reader.
  automatic boolean not null default false,
  raised_at timestamptz not null,
  settled_at timestamptz,
  check (num_nonnulls(contribution_id, comment_id) = 1)
);
create index flag_open on flag (raised_at) where settled_at is null;
create index flag_by_contribution on flag (contribution_id);
create index flag_by_comment on flag (comment_id);

-- Every decision of a moderator, with the reason that the author gets.
create table moderation_decision (
  id bigint generated always as identity primary key,
  contribution_id bigint references contribution (id) on delete cascade,
  comment_id bigint references comment (id) on delete cascade,
  decision text not null check (decision in ('publish', 'hide', 'restore', 'leave')),
  reason text not null default '',
  decided_by uuid references person (id) on delete set null,
  decided_at timestamptz not null,
  check (num_nonnulls(contribution_id, comment_id) = 1),
  check (decision <> 'hide' or length(reason) > 0)
);
create index moderation_decision_by_time on moderation_decision (decided_at desc);

-- Texts that staff write for the whole town (moderation policy); a change is a new version.
create table policy_text (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('moderation')),
  version int not null,
  body text not null,
  published_at timestamptz not null,
  published_by uuid references person (id) on delete set null,
  unique (kind, version)
);

-- Every command leaves a line. The line is written in the command's own transaction; the seal, which chains the
-- lines by hash in order of commit, follows within moments, so that writers never wait for one another (ADR 0004).
create table audit_line (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  -- A pseudonym ('person:<uuid>', 'visitor', 'system'), never a name or address.
  actor text not null,
  act text not null,
  subject text not null,
  detail jsonb not null default '{}'
);

create table audit_seal (
  position bigint primary key,
  line_id bigint not null unique references audit_line (id),
  -- SHA-256 over the hash before and the canonical line, hexadecimal.
  hash text not null
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name;
end $$;
create trigger audit_line_append_only before update or delete or truncate on audit_line
  for each statement execute function refuse_change();
create trigger audit_seal_append_only before update or delete or truncate on audit_seal
  for each statement execute function refuse_change();
