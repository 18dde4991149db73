-- What the desk entered for somebody else: contributions and support that came on paper, by phone or at the counter.
-- Kept beside the contribution, so that the contribution itself is the same whatever way it came.
create table import_batch (
  id bigint generated always as identity primary key,
  step_id bigint not null references step (id) on delete cascade,
  file_name text not null,
  -- Of the file as it was sent, hexadecimal: the same file is the same batch, also from another tab.
  sha256 text not null,
  encoding text not null check (encoding in ('utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1252')),
  separator text not null check (separator in (',', ';', E'\t')),
  header text[] not null,
  -- The day on which the papers were handed in.
  received_on date not null,
  uploaded_by uuid references person (id) on delete set null,
  uploaded_at timestamptz not null,
  confirmed_at timestamptz,
  unique (step_id, sha256)
);
create index import_batch_by_time on import_batch (uploaded_at);

create table import_row (
  batch_id bigint not null references import_batch (id) on delete cascade,
  -- 1 is the first row below the header.
  number int not null,
  -- Where the row starts in the file; differs from the number where a field has line breaks.
  line int not null,
  -- As in the file; emptied once the row has come in, since names and addresses then stand with the contact.
  cells text[] not null,
  outcome text not null check (outcome in ('accepted', 'refused', 'duplicate')),
  -- [{ "column": "wijk" | null, "kind": "unknown-area", … }]
  problems jsonb not null default '[]',
  contribution_id bigint references contribution (id) on delete set null,
  primary key (batch_id, number)
);

create table desk_entry (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('contribution', 'support')),
  step_id bigint not null references step (id) on delete cascade,
  contribution_id bigint not null references contribution (id) on delete cascade,
  contact_id bigint references contact (id) on delete set null,
  channel text not null check (channel in ('paper', 'desk', 'phone', 'meeting', 'class')),
  -- The number on the paper form.
  reference text,
  received_on date not null,
  entered_by uuid references person (id) on delete set null,
  entered_at timestamptz not null,
  -- The same form sent twice is one entry; a form may hold a contribution and several supports.
  submission_key uuid,
  batch_id bigint references import_batch (id) on delete set null,
  row_number int
);
create unique index desk_entry_once_by_reference on desk_entry (step_id, reference) where reference is not null and kind = 'contribution';
create unique index desk_entry_once_by_row on desk_entry (batch_id, row_number) where batch_id is not null;
create index desk_entry_by_key on desk_entry (submission_key) where submission_key is not null;
create index desk_entry_by_time on desk_entry (entered_at desc);
create index desk_entry_by_contribution on desk_entry (contribution_id);
create index desk_entry_by_contact on desk_entry (contact_id);

-- Every printed form has a number of its own; the last one given for each step.
create table paper_form_series (
  step_id bigint primary key references step (id) on delete cascade,
  last_number int not null
);
