-- Objections (bezwaar, Awb chapters 6 and 7) of an applicant: against a decision, or against an application being set aside.
-- The first decision keeps its letter; after a founded objection application_decision says what holds now.
create table application_objection (
  id bigint generated always as identity primary key,
  application_id bigint not null references application on delete cascade,
  -- One against each; whoever disagrees with what is said to an objection goes to the court.
  against text not null check (against in ('decision', 'set_aside')),
  came text not null check (came in ('web', 'letter', 'desk')),
  -- Of a letter the day of the postmark counts (Awb 6:9).
  posted_on date,
  received_on date not null,
  -- Late is said and never refused at the door: why it was late is judged with the objection (Awb 6:11).
  in_time boolean not null,
  -- Emptied by my-page/retention-rules.ts with the rest of the words of who asked.
  grounds text not null,
  due_on date not null,
  lodged_at timestamptz not null,
  outcome text check (outcome in ('founded', 'unfounded', 'inadmissible', 'withdrawn')),
  reasons text not null default '',
  decided_on date,
  decided_at timestamptz,
  -- What had been granted before a founded objection.
  former_cents bigint check (former_cents >= 0),
  -- The letter as it went out, as in application_decision.
  letter jsonb,
  unique (application_id, against),
  check ((came = 'letter') = (posted_on is not null)),
  check (posted_on is null or posted_on <= received_on),
  check ((outcome is null) = (decided_on is null) and (outcome is null) = (decided_at is null)),
  check (outcome is not null or letter is null),
  check (outcome is null or length(reasons) > 0)
);
create index application_objection_due on application_objection (due_on) where outcome is null;

-- What an objection adds is an order of its own: the first may be at the bank already.
alter table payment_order drop constraint payment_order_application_id_key;
create index payment_order_by_application on payment_order (application_id);
