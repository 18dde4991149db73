-- Taking part in a dialogue is an act of its own: once for each participant, however many statements they answer.
alter table act drop constraint act_kind_check;
alter table act add constraint act_kind_check
  check (kind in ('contribute', 'support', 'comment', 'rate', 'follow', 'visit', 'answer'));
