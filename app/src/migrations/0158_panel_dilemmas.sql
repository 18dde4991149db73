-- What a panel has to choose between, and how it voted. While a vote is open each ballot is kept, because it can be
-- changed until then; counting writes the figures and deletes the votes in one transaction.

create table panel_dilemma (
  id bigint generated always as identity primary key,
  step_id bigint not null references panel on delete cascade,
  submission_key uuid not null unique,
  question text not null,
  explanation text not null,
  -- One option, or as many as a member agrees with.
  kind text not null check (kind in ('one', 'many')),
  -- With the code of the letter, or by a show of hands that an officer writes down.
  way text not null check (way in ('code', 'hands')),
  opens_at timestamptz,
  closes_at timestamptz,
  check ((way = 'code') = (opens_at is not null)),
  check ((way = 'code') = (closes_at is not null)),
  check (closes_at > opens_at),
  created_at timestamptz not null,
  -- The figures, from when it was counted: by us after it closed, or by who counted the hands.
  counted_at timestamptz,
  members integer check (members >= 0),
  voters integer check (voters between 0 and members),
  blank integer check (blank between 0 and voters),
  check ((counted_at is null) = (members is null) and (counted_at is null) = (voters is null)),
  -- What those who chose otherwise want to be known.
  minority text not null default '',
  withdrawn_at timestamptz,
  withdrawn_why text not null default '',
  check ((withdrawn_at is null) = (withdrawn_why = ''))
);
create index panel_dilemma_by_step on panel_dilemma (step_id, id);
create index panel_dilemma_to_count on panel_dilemma (closes_at) where counted_at is null and withdrawn_at is null;

create table panel_option (
  dilemma_id bigint not null references panel_dilemma on delete cascade,
  number integer not null check (number between 1 and 6),
  name text not null,
  meaning text not null,
  primary key (dilemma_id, number)
);

-- A member has one vote on a dilemma, however often it is sent. The ballot is a keyed hash of the dilemma and the seat:
-- the database, or a backup of it, does not say whose it is without the secret of the installation. Without a time as
-- well: the order of votes would tell of people.
create table panel_vote (
  dilemma_id bigint not null references panel_dilemma on delete cascade,
  ballot text not null,
  -- Numbers of options; empty is a vote for none.
  chosen smallint[] not null check (chosen <@ array[1, 2, 3, 4, 5, 6]::smallint[]),
  primary key (dilemma_id, ballot)
);

-- What was counted. A dilemma that was counted and has no rows: too few voted to say what they chose.
create table panel_vote_count (
  dilemma_id bigint not null,
  number integer not null,
  votes integer not null check (votes >= 0),
  primary key (dilemma_id, number),
  foreign key (dilemma_id, number) references panel_option on delete cascade
);
