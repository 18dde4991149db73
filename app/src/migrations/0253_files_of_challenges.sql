-- A look at how a task goes that was taken over can have files as well, and whoever adds a file of a challenge says
-- whether everybody may see it; until the request is in the register, nobody else does.
alter table application_file drop constraint application_file_kind_check;
alter table application_file add constraint application_file_kind_check
  check (kind in ('quote', 'drawing', 'other', 'report', 'look'));
alter table application_file add column check_id bigint references challenge_check on delete cascade;
alter table application_file add constraint application_file_of_look check ((kind = 'look') = (check_id is not null));
create index application_file_by_look on application_file (check_id) where check_id is not null;
