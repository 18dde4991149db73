-- Children and young people stand in every plan: how they are reached, or the reason why they are not.
alter table project
  add column youth_goal text not null default '',
  add column youth_reason text not null default '',
  add constraint project_youth_one_of_two check (youth_goal = '' or youth_reason = '');
