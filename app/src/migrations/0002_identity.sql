-- How people prove who they are. Tables named session, account, verification, passkey and two_factor are those of
-- better-auth (docs/decisions/0003-accounts.md); what we add is explained where it stands.
alter table person
  alter column id set default gen_random_uuid(),
  add column email_verified boolean not null default false,
  add column image text,
  add column two_factor_enabled boolean not null default false,
  add column updated_at timestamptz not null default now();

create table session (
  id uuid primary key default gen_random_uuid(),
  token text not null unique,
  person_id uuid not null references person (id) on delete cascade,
  -- better-auth's own end, by the clock of the machine; ours is ends_at.
  expires_at timestamptz not null,
  -- When the session ends: 30 days for residents, 12 hours for staff. Null lets nobody in: better-auth made it while
  -- it checked a proof, and the platform starts its own.
  ends_at timestamptz,
  -- When a passkey or second factor was shown in this session; staff pages ask for it (BIO2 5.17.01).
  second_factor_at timestamptz,
  ip_address text,
  user_agent text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index session_by_person on session (person_id);

-- Required by better-auth; stays empty, since there are no passwords and OpenID Connect is our own (proof).
create table account (
  id uuid primary key default gen_random_uuid(),
  account_id text not null,
  provider_id text not null,
  person_id uuid not null references person (id) on delete cascade,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index account_by_person on account (person_id);

create table verification (
  id uuid primary key default gen_random_uuid(),
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
-- Not unique: better-auth keeps the newest; a code asked for again replaces the one before.
create index verification_by_identifier on verification (identifier);

create table passkey (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person (id) on delete cascade,
  name text,
  public_key text not null,
  credential_id text not null unique,
  counter bigint not null,
  device_type text not null,
  backed_up boolean not null,
  transports text,
  aaguid text,
  created_at timestamptz
);
create index passkey_by_person on passkey (person_id);

create table two_factor (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null unique references person (id) on delete cascade,
  -- Both encrypted with a key that is not in the database.
  secret text not null,
  backup_codes text not null,
  verified boolean not null default false,
  failed_verification_count int not null default 0,
  locked_until timestamptz,
  -- The code accepted last (keyed hash), so that one read over the shoulder cannot be used again.
  last_code text
);

-- What somebody has proven beside an e-mail address. The subject that the town's provider sends (perhaps a BSN) is
-- never stored: the pseudonym is a keyed hash made at the boundary.
create table proof (
  id bigint generated always as identity primary key,
  person_id uuid not null references person (id) on delete cascade,
  method text not null check (method in ('email', 'post_code', 'oidc')),
  level text not null check (level in ('email', 'post_code', 'resident')),
  issuer text,
  pseudonym text,
  area_id bigint references area (id),
  achieved_at timestamptz not null,
  check ((method = 'oidc') = (pseudonym is not null)),
  check ((issuer is null) = (pseudonym is null))
);
create unique index proof_once_per_subject on proof (issuer, pseudonym);
create unique index proof_once_per_method on proof (person_id, method) where method <> 'oidc';
create index proof_by_person on proof (person_id);

-- A code that goes to somebody's home by letter; only its keyed hash stays here.
create table post_code (
  id bigint generated always as identity primary key,
  person_id uuid not null references person (id) on delete cascade,
  area_id bigint not null references area (id),
  code_hash text not null,
  tries int not null default 0,
  requested_at timestamptz not null,
  expires_at timestamptz not null,
  redeemed_at timestamptz
);
-- At most one code waits for a person; a new one replaces it.
create unique index post_code_waiting on post_code (person_id) where redeemed_at is null;

-- Counts what must not be repeated without end (asking for codes, trying them), by keyed hash of address or client.
create table attempt (
  id bigint generated always as identity primary key,
  key text not null,
  at timestamptz not null
);
create index attempt_by_key on attempt (key, at);
