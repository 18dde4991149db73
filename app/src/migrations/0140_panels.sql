-- A panel by lot: groups with seats, people who were invited, who answered, the lottery, and who sits.

create table panel (
  step_id bigint primary key references step on delete cascade,
  size integer not null default 20 check (size between 1 and 1000),
  objective text not null default 'leximin' check (objective in ('leximin', 'maximin', 'nash', 'goldilocks')),
  one_per_household boolean not null default true,
  -- Until when people can answer, and from when nothing of them is kept; both stand on the public page.
  answer_until date,
  delete_on date,
  deleted_at timestamptz,
  -- Makes the pseudonyms of the draw. Nobody sees it before the persons are deleted; it goes with them.
  salt bytea,
  -- Where the seed of the draw will come from, written down before it is known.
  seed_source text not null default '',
  -- What was fixed beforehand (package sortition, Commitment), and when everybody could read it.
  commitment jsonb,
  committed_at timestamptz,
  -- The draw, in pseudonyms (package sortition, Transcript).
  transcript jsonb,
  drawn_at timestamptz,
  created_at timestamptz not null
);

-- The two officers who see the persons of this panel; nobody else does, administrators neither.
create table panel_officer (
  step_id bigint not null references panel on delete cascade,
  person_id uuid not null references person on delete cascade,
  primary key (step_id, person_id)
);

-- A category, asked as a question in the form: "Hoe oud bent u?".
create table panel_category (
  id bigint generated always as identity primary key,
  step_id bigint not null references panel on delete cascade,
  ordinal integer not null,
  name text not null,
  question text not null,
  unique (step_id, name)
);

-- A value of a category, with its share of the town (percent) and the seats it must and may have.
create table panel_group (
  id bigint generated always as identity primary key,
  category_id bigint not null references panel_category on delete cascade,
  ordinal integer not null,
  name text not null,
  population numeric(5, 2),
  seats_min integer not null check (seats_min >= 0),
  seats_max integer not null check (seats_max >= seats_min),
  unique (category_id, name)
);

-- An address or person of the frame that was drawn for an invitation. What says who it is stands in panel_identity.
create table panel_invitation (
  id bigint generated always as identity primary key,
  step_id bigint not null references panel on delete cascade,
  wave integer not null default 1,
  area text not null default '',
  -- Of one in so many; to reckon the chance from door to seat.
  inclusion double precision not null,
  code_hash text not null unique,
  channel text not null default 'letter' check (channel in ('letter', 'email')),
  made_at timestamptz not null,
  sent_at timestamptz,
  answered_at timestamptz,
  answer text check (answer in ('yes', 'no')),
  answer_channel text check (answer_channel in ('web', 'paper', 'phone'))
);
create index panel_invitation_by_step on panel_invitation (step_id, wave, id);

-- Who said yes: the pool. Only the groups are here; the draw needs no more.
create table panel_candidate (
  id bigint generated always as identity primary key,
  step_id bigint not null references panel on delete cascade,
  invitation_id bigint not null unique references panel_invitation on delete cascade,
  -- By category id, the id of the group.
  groups jsonb not null,
  household text,
  created_at timestamptz not null
);
create index panel_candidate_by_step on panel_candidate (step_id, id);

-- Who somebody is and how to reach them: apart, seen by the two officers only, and gone on the date of the panel.
create table panel_identity (
  invitation_id bigint primary key references panel_invitation on delete cascade,
  name text not null default '',
  address text not null default '',
  email text,
  phone text
);

-- A solve of the lottery: a job in a worker thread, which says how far it is and may be started again after a crash.
create table panel_solve (
  id bigint generated always as identity primary key,
  step_id bigint not null references panel on delete cascade,
  requested_at timestamptz not null,
  requested_by uuid references person on delete set null,
  -- What was solved: SHA-256 of the pool and quotas, so that a solve of another pool is seen to be old.
  input_hash text not null,
  progress jsonb,
  finished_at timestamptz,
  -- The lottery by candidate id, or why there is none.
  lottery jsonb,
  problem jsonb
);
create index panel_solve_by_step on panel_solve (step_id, id desc);

-- A seat, or a place among the alternates, and what became of it.
create table panel_seat (
  id bigint generated always as identity primary key,
  step_id bigint not null references panel on delete cascade,
  candidate_id bigint not null references panel_candidate on delete cascade,
  kind text not null check (kind in ('member', 'alternate')),
  ordinal integer not null,
  state text not null default 'drawn' check (state in ('drawn', 'confirmed', 'declined', 'left')),
  changed_at timestamptz not null,
  -- The seat that this one takes over.
  replaces_id bigint references panel_seat on delete set null,
  unique (step_id, candidate_id)
);
