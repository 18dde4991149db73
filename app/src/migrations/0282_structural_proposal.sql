-- The proposal to the council: which ways to take part stay, which do not, and why. A published version never changes.
create table structural_proposal (
  id bigint generated always as identity primary key,
  version int not null unique,
  intro text not null,
  -- [{ "key", "verdict": "structural" | "try" | "not", "why", "forWhom", "costs" }], as drafted from the runs and then edited.
  items jsonb not null,
  closing text not null,
  change_note text not null default '',
  saved_at timestamptz not null,
  saved_by uuid references person (id) on delete set null,
  published_at timestamptz
);
create unique index structural_proposal_one_draft on structural_proposal ((published_at is null)) where published_at is null;
create index structural_proposal_by_person on structural_proposal (saved_by);
