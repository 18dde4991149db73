-- What a command asks to be done afterwards, written in its own transaction. It is handed to pg-boss within moments;
-- so a command needs no running queue, and its tables may be of another version than this process (ADR 0006).
create table job_request (
  id bigint generated always as identity primary key,
  name text not null,
  data jsonb not null,
  start_after timestamptz,
  requested_at timestamptz not null default now()
);

-- Says to mail programs and screen readers in which language the mail is.
alter table message add column language text not null default 'nl' check (language in ('nl', 'en'));

-- Every delivery run has a number and holds an advisory lock on it; a row that is 'sending' under a number that
-- nobody holds was left by a process that died (ADR 0005).
alter table message add column sender int;
create sequence mail_sender as int cycle;

-- Lines that have no seal yet, so that the sealer never searches the whole log (ADR 0004).
create table audit_unsealed (
  line_id bigint primary key references audit_line (id)
);
create function remember_unsealed() returns trigger language plpgsql as $$
begin
  insert into audit_unsealed select id from added;
  return null;
end $$;
create trigger audit_line_unsealed after insert on audit_line
  referencing new table as added for each statement execute function remember_unsealed();
insert into audit_unsealed
  select line.id from audit_line line where not exists (select from audit_seal where line_id = line.id);
