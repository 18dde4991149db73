-- Schemes: rules of a fund (or of the Right to Challenge), applications under them, advice, decisions and the money.
-- Advice and decision are two things, by two bodies; a scheme differs from the next by its rules, never by code.

-- Who works on schemes as staff. The initiator of an initiative stands in the list of roles as well (0200).
alter table role_grant drop constraint role_grant_role_check;
alter table role_grant add constraint role_grant_role_check check (
  role in ('process_manager', 'desk', 'moderator', 'administrator', 'initiator', 'secretary', 'decider', 'finance')
);

create table scheme (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('subsidy', 'challenge')),
  -- In the address: /regelingen/leefbaarheid.
  key text not null unique,
  created_at timestamptz not null
);

-- Rules are held: a change is a new version from a day on, and an application keeps the version under which it was sent.
create table scheme_version (
  id bigint generated always as identity primary key,
  scheme_id bigint not null references scheme on delete cascade,
  version int not null,
  from_day date not null,
  -- Checked by features/schemes/rules/scheme-rules.ts.
  rules jsonb not null,
  made_by uuid references person on delete set null,
  made_at timestamptz not null,
  unique (scheme_id, version)
);
create index scheme_version_in_force on scheme_version (scheme_id, from_day desc, version desc);

-- Who advises under a scheme: a resident with a term, appointed or drawn, for one area. The secretary is staff and has no vote.
create table scheme_member (
  id bigint generated always as identity primary key,
  scheme_id bigint not null references scheme on delete cascade,
  person_id uuid references person on delete set null,
  area_id bigint references area,
  how text not null check (how in ('appointed', 'lot')),
  from_day date not null,
  until_day date not null,
  check (until_day >= from_day)
);
create unique index scheme_member_once on scheme_member (scheme_id, person_id, from_day);
create index scheme_member_of_person on scheme_member (person_id) where person_id is not null;

create table application (
  id bigint generated always as identity primary key,
  scheme_id bigint not null references scheme,
  -- The rules under which it is judged; of a draft those that are in force, of one that was sent those of that day.
  version_id bigint not null references scheme_version,
  -- From an initiative, or alone.
  project_id bigint references project on delete set null,
  -- The steps from one state to the next stand in features/schemes/states/.
  state text not null default 'draft' constraint application_state check (state in (
    'draft', 'submitted', 'incomplete', 'complete', 'in_advice', 'advised',
    'granted', 'partly', 'refused', 'set_aside', 'withdrawn', 'paid', 'reported', 'settled'
  )),
  -- Goes up with each step, so that of two who act on the same page the second sees why it is too late.
  revision int not null default 1,
  -- By which it is called once it was sent: 2026-014.
  year int,
  number int,
  channel text not null default 'web' check (channel in ('web', 'paper', 'desk', 'phone')),
  language text not null default 'nl' check (language in ('nl', 'en')),
  -- Who asks. What leads to a person is never shown in the register, and is emptied by my-page/retention-rules.ts.
  applicant_id uuid references person on delete set null,
  applicant_kind text not null default 'resident',
  applicant_name text not null default '',
  organisation text not null default '',
  email text not null default '',
  postal_address text not null default '',
  -- What for: the words that everybody may read are the title and the summary.
  title text not null default '',
  summary text not null default '',
  plan text not null default '',
  neighbours text not null default '',
  purpose text not null default '',
  kind_key text not null default '',
  persons int check (persons between 1 and 100000),
  area_id bigint references area,
  starts_on date,
  -- What was asked for when it was sent, in cents.
  asked_cents bigint check (asked_cents >= 0),
  -- Somebody who never asked before (for the evaluation), as it was when it was sent.
  new_applicant boolean,
  created_at timestamptz not null,
  submitted_at timestamptz,
  -- The last day for a decision; it moves on by as many working days as the applicant needed to answer.
  due_on date,
  suspended_on date,
  answer_due date,
  settled_at timestamptz,
  forgotten_at timestamptz,
  submission_key uuid unique,
  unique (scheme_id, year, number),
  check ((number is null) = (year is null)),
  check (state = 'draft' or state = 'withdrawn' or number is not null)
);
create index application_by_scheme on application (scheme_id, state, submitted_at desc);
create index application_of_person on application (applicant_id) where applicant_id is not null;
create index application_of_project on application (project_id) where project_id is not null;
create index application_due on application (due_on) where state in ('submitted', 'complete', 'in_advice', 'advised');

-- The budget of the plan: what it costs, what comes in elsewhere, and what is kept for the unforeseen.
create table application_line (
  id bigint generated always as identity primary key,
  application_id bigint not null references application on delete cascade,
  ordinal int not null,
  side text not null check (side in ('cost', 'income', 'unforeseen')),
  what text not null,
  cents bigint not null check (cents > 0),
  unique (application_id, ordinal)
);

-- Quotes, drawings and pictures. They are for who works on the application, except pictures of a report that may be shown.
create table application_file (
  id uuid primary key,
  application_id bigint not null references application on delete cascade,
  kind text not null check (kind in ('quote', 'drawing', 'other', 'report')),
  name text not null,
  type text not null check (type in ('application/pdf', 'image/webp')),
  bytes bytea not null,
  size int not null,
  alt text not null default '',
  public boolean not null default false,
  added_at timestamptz not null
);
create index application_file_by_application on application_file (application_id, added_at);

-- The bank account stands apart, so that no list or page loads it by accident: only finance sees it.
create table application_account (
  application_id bigint primary key references application on delete cascade,
  iban text not null,
  holder text not null,
  given_at timestamptz not null
);

-- What is asked back while the application is not complete; meanwhile the term is suspended.
create table application_question (
  id bigint generated always as identity primary key,
  application_id bigint not null references application on delete cascade,
  question text not null check (length(question) > 0),
  answer text not null default '',
  asked_at timestamptz not null,
  answered_at timestamptz
);
create index application_question_by_application on application_question (application_id, id);
create unique index application_question_open on application_question (application_id) where answered_at is null;

-- What happened, for the applicant and the team; who did it stands in the audit log.
create table application_event (
  id bigint generated always as identity primary key,
  application_id bigint not null references application on delete cascade,
  step text not null,
  from_state text not null,
  to_state text not null,
  at timestamptz not null,
  note text not null default ''
);
create index application_event_by_application on application_event (application_id, id);

-- A member with an interest sees nothing of the application and counts for nothing.
create table application_interest (
  application_id bigint not null references application on delete cascade,
  member_id bigint not null references scheme_member on delete cascade,
  declared_at timestamptz not null,
  primary key (application_id, member_id)
);

create table application_score (
  application_id bigint not null references application on delete cascade,
  member_id bigint not null references scheme_member on delete cascade,
  criterion text not null,
  score int not null check (score between 1 and 5),
  note text not null default '',
  given_at timestamptz not null,
  primary key (application_id, member_id, criterion)
);

create table application_advice (
  application_id bigint primary key references application on delete cascade,
  outcome text not null check (outcome in ('grant', 'partly', 'refuse')),
  cents bigint not null check (cents >= 0),
  reasons text not null check (length(reasons) > 0),
  met_on date not null,
  -- How many members were there, and how many of them agreed.
  present int not null check (present >= 0),
  in_favour int not null check (in_favour between 0 and present),
  made_at timestamptz not null,
  check ((outcome = 'refuse') = (cents = 0))
);

create table application_decision (
  application_id bigint primary key references application on delete cascade,
  outcome text not null check (outcome in ('grant', 'partly', 'refuse')),
  cents bigint not null check (cents >= 0),
  reasons text not null check (length(reasons) > 0),
  -- Why it is otherwise than the council advised; empty where it is not.
  deviation text not null default '',
  conditions text not null default '',
  decided_on date not null,
  decided_at timestamptz not null,
  in_time boolean not null,
  objection_until date not null,
  -- The letter as it went out: {"subject", "parts": [{"heading" | "text"}]}.
  letter jsonb not null,
  check ((outcome = 'refuse') = (cents = 0))
);

-- The money. A fund is the ceiling of a scheme for a year, for the whole town or for one area within it.
create table scheme_fund (
  id bigint generated always as identity primary key,
  scheme_id bigint not null references scheme,
  year int not null check (year between 2000 and 2200),
  area_id bigint references area,
  -- The balances as the entries make them, kept by a trigger: the row is what two decisions at once wait for, and the
  -- checks are what no mistake of ours gets past.
  available_cents bigint not null default 0 check (available_cents >= 0),
  reserved_cents bigint not null default 0 check (reserved_cents >= 0),
  paid_cents bigint not null default 0 check (paid_cents >= 0),
  returned_cents bigint not null default 0 check (returned_cents >= 0)
);
create unique index scheme_fund_once on scheme_fund (scheme_id, year, coalesce(area_id, 0));

-- Double entry: each line takes cents from one account and puts them in another, so that none is ever lost or made.
create table ledger_entry (
  id bigint generated always as identity primary key,
  fund_id bigint not null references scheme_fund,
  application_id bigint references application,
  kind text not null check (kind in ('ceiling', 'lowered', 'reserved', 'released', 'paid', 'returned', 'again')),
  from_account text not null check (from_account in ('ceiling', 'available', 'reserved', 'paid', 'returned')),
  to_account text not null check (to_account in ('ceiling', 'available', 'reserved', 'paid', 'returned')),
  cents bigint not null check (cents > 0),
  booked_on date not null,
  booked_at timestamptz not null,
  note text not null default '',
  check (from_account <> to_account)
);
create index ledger_entry_by_fund on ledger_entry (fund_id, booked_on, id);
create index ledger_entry_by_application on ledger_entry (application_id) where application_id is not null;

create function book_ledger_entry() returns trigger language plpgsql as $$
declare moved bigint := new.cents;
begin
  update scheme_fund set
    available_cents = available_cents
      + case when new.to_account = 'available' then moved when new.from_account = 'available' then -moved else 0 end,
    reserved_cents = reserved_cents
      + case when new.to_account = 'reserved' then moved when new.from_account = 'reserved' then -moved else 0 end,
    paid_cents = paid_cents
      + case when new.to_account = 'paid' then moved when new.from_account = 'paid' then -moved else 0 end,
    returned_cents = returned_cents
      + case when new.to_account = 'returned' then moved when new.from_account = 'returned' then -moved else 0 end
  where id = new.fund_id;
  return new;
end $$;
create trigger ledger_entry_books after insert on ledger_entry
  for each row execute function book_ledger_entry();
create trigger ledger_entry_append_only before update or delete or truncate on ledger_entry
  for each statement execute function refuse_change();

-- What finance pays: orders wait, go to the bank in a file, and are paid.
create table payment_batch (
  id bigint generated always as identity primary key,
  made_at timestamptz not null
);
create table payment_order (
  id bigint generated always as identity primary key,
  application_id bigint not null unique references application on delete cascade,
  cents bigint not null check (cents > 0),
  batch_id bigint references payment_batch,
  ordered_at timestamptz not null,
  paid_on date,
  paid_at timestamptz
);
create index payment_order_open on payment_order (ordered_at) where paid_on is null;

create table application_report (
  application_id bigint primary key references application on delete cascade,
  told text not null check (length(told) > 0),
  lesson text not null default '',
  reached int not null check (reached >= 0),
  spent_cents bigint not null check (spent_cents >= 0),
  -- What the applicant thought of asking and waiting: for the evaluation of the scheme.
  rating int check (rating between 1 and 5),
  remark text not null default '',
  sent_at timestamptz not null
);

create table application_settlement (
  application_id bigint primary key references application on delete cascade,
  -- What was right to spend, and what comes back.
  settled_cents bigint not null check (settled_cents >= 0),
  reclaim_cents bigint not null check (reclaim_cents >= 0),
  returned_cents bigint not null default 0 check (returned_cents between 0 and reclaim_cents),
  reasons text not null default '',
  settled_on date not null,
  settled_at timestamptz not null
);

-- What a council member thought of the way of working, once for an application that was decided.
create table application_council_rating (
  application_id bigint not null references application on delete cascade,
  member_id bigint not null references scheme_member on delete cascade,
  rating int not null check (rating between 1 and 5),
  rated_at timestamptz not null,
  primary key (application_id, member_id)
);
