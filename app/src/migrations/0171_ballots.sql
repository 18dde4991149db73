-- Sealed ballots. Before the close a ballot has a key that only the secret of its budget makes out of a voter; at the
-- close the secret goes, and what is left are choices under a fresh number, in an order of chance.

-- Rights to vote that were made by one press of a button; pressing twice makes them once.
create table ballot_batch (
  step_id bigint not null references budget on delete cascade,
  batch uuid not null,
  made_at timestamptz not null,
  -- The only one who gets the codes, for a day, or until these are printed.
  made_by uuid references person on delete set null,
  printed_at timestamptz,
  primary key (step_id, batch)
);

-- A right to vote by a code: of a letter, where who got it is on the list for the printer and nowhere here, or on a
-- ballot that the desk gave to somebody who votes with an account.
create table ballot_code (
  id bigint generated always as identity primary key,
  step_id bigint not null references budget on delete cascade,
  batch uuid,
  -- The key of the ballot of who got it, on the web and on paper. Without the secret it says nothing of who that is.
  voter_key bytea,
  -- Lost, and another one was given.
  replaced_at timestamptz,
  code_hash text not null unique,
  area_id bigint references area,
  age_band text,
  made_at timestamptz not null,
  -- Of the form by which the desk gave it: sent twice, it is one ballot.
  submission_key uuid unique,
  foreign key (step_id, batch) references ballot_batch on delete cascade,
  check ((batch is null) <> (voter_key is null))
);
create index ballot_code_by_step on ballot_code (step_id, batch, id);
create unique index ballot_code_of_voter on ballot_code (step_id, voter_key) where replaced_at is null;

create table ballot (
  step_id bigint not null references budget on delete cascade,
  -- HMAC-SHA256 by the secret of the budget, of who votes; one ballot for each.
  key bytea not null,
  choices jsonb not null,
  channel text not null default 'web' check (channel in ('web', 'paper')),
  area_id bigint references area,
  age_band text,
  -- The receipt of it as it is now, and what makes the receipt; a changed ballot gets another.
  leaf bytea not null,
  salt bytea not null,
  -- So that a voter can see when it was received. Goes with the row at the close.
  received_at timestamptz not null,
  primary key (step_id, key)
);

-- Every receipt that was given, in order, each with the hash of all before it. It says nothing of choices.
create table ballot_log (
  step_id bigint not null references budget on delete cascade,
  n integer not null check (n >= 0),
  leaf bytea not null,
  chain bytea not null,
  primary key (step_id, n),
  unique (step_id, leaf)
);

-- How long the log was and what its last hash was, published from time to time.
create table ballot_head (
  step_id bigint not null references budget on delete cascade,
  size integer not null,
  chain bytea not null,
  at timestamptz not null,
  primary key (step_id, size)
);

-- After the close: what was chosen, without a way back; and apart from it the receipts that count, in order of hash.
create table ballot_counted (
  step_id bigint not null references budget on delete cascade,
  number integer not null,
  choices jsonb not null,
  channel text not null,
  area_id bigint references area,
  age_band text,
  primary key (step_id, number)
);
create table ballot_receipt (
  step_id bigint not null references budget on delete cascade,
  leaf bytea not null,
  primary key (step_id, leaf)
);

-- A paper ballot is keyed in twice, by two people who do not see each other's work. When both are the same it becomes a
-- ballot and its row goes; what differs stays here, and is looked up on paper.
create table ballot_paper (
  id bigint generated always as identity primary key,
  step_id bigint not null references budget on delete cascade,
  code_id bigint not null references ballot_code on delete cascade,
  choices jsonb not null,
  entered_by uuid references person on delete set null,
  entered_at timestamptz not null,
  -- Null until a second person keyed it in.
  second_choices jsonb,
  second_by uuid references person on delete set null,
  unique (step_id, code_id),
  check (second_by is null or second_by <> entered_by)
);
