-- A statement can go on to several steps: ideas to talk on about, and a budget to vote on. To each of them once.
create table dialogue_carried (
  statement_id bigint not null references dialogue_statement on delete cascade,
  to_step_id bigint not null references step on delete cascade,
  carried_at timestamptz not null,
  primary key (statement_id, to_step_id)
);
create index dialogue_carried_to_step on dialogue_carried (to_step_id);
insert into dialogue_carried (statement_id, to_step_id, carried_at)
  select statement.id, contribution.step_id, contribution.submitted_at
  from dialogue_statement statement join contribution on contribution.id = statement.contribution_id;
alter table dialogue_statement drop column contribution_id;
