-- An answer of the college that is corrected keeps what it said before, and why that changed.

create table panel_earlier_answer (
  id bigint generated always as identity primary key,
  recommendation_id bigint not null references panel_recommendation on delete cascade,
  answer text not null check (answer in ('adopted', 'partly', 'not')),
  answer_why text not null,
  answered_by text not null,
  answered_at timestamptz not null,
  -- What changed then, and why.
  change_note text not null check (change_note <> ''),
  replaced_at timestamptz not null
);
create index panel_earlier_answer_by_recommendation on panel_earlier_answer (recommendation_id, id);

-- The vote of the panel that a recommendation rests on.
alter table panel_recommendation add column dilemma_id bigint references panel_dilemma on delete set null;
