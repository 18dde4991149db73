-- A code in the letter with the answer: who has it can put what they sent in on paper with an account, once. Only its
-- keyed hash stays here.
create table claim_code (
  id bigint generated always as identity primary key,
  contact_id bigint not null references contact (id) on delete cascade,
  code_hash text not null unique,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  redeemed_at timestamptz
);
create index claim_code_by_contact on claim_code (contact_id);
