-- Somebody is asked to join a team. The address is in the mail only: the team does not see it and it is not kept. Who
-- has the link of the mail may join; of the link only a hash stands here.
create table initiative_invitation (
  id bigint generated always as identity primary key,
  project_id bigint not null references initiative on delete cascade,
  token_hash text not null unique,
  role text not null check (role in ('initiator', 'member')),
  title text not null default '',
  invited_by uuid references person (id) on delete set null,
  invited_at timestamptz not null
);
create index initiative_invitation_by_project on initiative_invitation (project_id, invited_at);

create table initiative_picture (
  picture_id uuid primary key references picture (id) on delete cascade,
  project_id bigint not null references initiative on delete cascade,
  added_at timestamptz not null
);
create index initiative_picture_by_project on initiative_picture (project_id, added_at);

-- A document belongs to a step, or to an initiative as a whole.
alter table document alter column step_id drop not null;
alter table document add column project_id bigint references initiative on delete cascade;
alter table document add constraint document_of_one check (num_nonnulls(step_id, project_id) = 1);
create table initiative_document (
  document_id uuid primary key references document (id) on delete cascade,
  project_id bigint not null references initiative on delete cascade,
  title text not null,
  added_at timestamptz not null
);
create index initiative_document_by_project on initiative_document (project_id, added_at);
