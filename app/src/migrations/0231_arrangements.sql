-- Governance to measure: what a residents' initiative and the town agree on, on one page that both sign.

-- Every change is a version; what was signed stays as it was, with the words of the questions of that day.
create table arrangement_version (
  id bigint generated always as identity primary key,
  project_id bigint not null references project on delete cascade,
  version int not null check (version > 0),
  answers jsonb not null,
  valid_until date not null,
  saved_side text not null check (saved_side in ('initiative', 'town')),
  saved_by uuid references person on delete set null,
  saved_at timestamptz not null,
  unique (project_id, version)
);
create index arrangement_version_by_saver on arrangement_version (saved_by);

create table arrangement_signature (
  version_id bigint not null references arrangement_version on delete cascade,
  side text not null check (side in ('initiative', 'town')),
  -- Of the officer: what is shown instead of a name.
  function text not null default '',
  signed_by uuid references person on delete set null,
  signed_at timestamptz not null,
  primary key (version_id, side)
);
create index arrangement_signature_by_signer on arrangement_signature (signed_by);
