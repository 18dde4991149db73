-- A view on an evaluation waits until an officer has read it: who writes it needs no account, and a name or an insult must
-- not stand on the site by itself. A text that changes waits again. What was public already stays so.
alter table evaluation_voice
  add column shown_at timestamptz,
  add column shown_by uuid references person (id) on delete set null,
  add check (shown_at is null or written_at is not null);
create index evaluation_voice_by_shower on evaluation_voice (shown_by);
create index evaluation_voice_waiting on evaluation_voice (evaluation_id)
  where written_at is not null and shown_at is null;
update evaluation_voice set shown_at = written_at
  from evaluation
  where evaluation.id = evaluation_id and published_at is not null and written_at is not null;
