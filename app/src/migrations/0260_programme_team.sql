-- The programme team: gatherings of the whole town, the newsletter, mandates, the Instrumentarium and the monitor.
do $$
declare known text := (
  select pg_get_constraintdef(oid) from pg_constraint
  where conrelid = 'role_grant'::regclass and conname = 'role_grant_role_check');
begin
  alter table role_grant drop constraint role_grant_role_check;
  execute 'alter table role_grant add constraint role_grant_role_check '
    || replace(known, 'ARRAY[', 'ARRAY[''programme_team''::text, ');
end $$;
