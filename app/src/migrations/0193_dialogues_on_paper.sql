-- Who takes part on paper or at the desk: of nobody in particular, by the way it came, and once for a form sent twice.
alter table dialogue_participant
  add column channel text not null default 'web' check (channel in ('web', 'paper', 'desk', 'phone', 'meeting')),
  add column submission_key uuid unique;
