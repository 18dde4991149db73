-- What residents begin themselves. An initiative is a project of the kind `initiative`: its name stands in
-- `project.question`, what it is in `project.intro`, so that lists, search and steps need no second way.
create table initiative (
  project_id bigint primary key references project (id) on delete cascade,
  stage text not null default 'idea' check (
    stage in ('idea', 'exploring', 'gathering_support', 'applying', 'running', 'done', 'stopped')
  ),
  -- Why it stopped, or when it was done what others can learn of it: shown to who begins something alike.
  stopped_because text not null default '',
  lesson text not null default '',
  why text not null default '',
  -- Where, in words; the areas stand with the project, the point is what the map shows.
  place text not null default '',
  lon double precision,
  lat double precision,
  -- For whom and with whom.
  who text not null default '',
  -- Something is built or changed outside, so that a permit may be needed.
  is_physical boolean not null default false,
  -- What the team does with what people say: agreements first, in small. No step opens without it.
  input_use text not null default '',
  -- A moderator took it off the site. The project is a draft then, so that nothing shows it.
  hidden_at timestamptz,
  hidden_because text not null default '',
  -- Makes a double submit harmless.
  submission_key uuid unique,
  check ((lon is null) = (lat is null)),
  check (stage <> 'stopped' or length(stopped_because) > 0)
);
create index initiative_by_stage on initiative (stage, project_id desc);

-- Who carries it. Initiators manage it; a member is named.
create table initiative_member (
  project_id bigint not null references initiative (project_id) on delete cascade,
  person_id uuid not null references person (id) on delete cascade,
  role text not null check (role in ('initiator', 'member')),
  -- "penningmeester", in the team's own words.
  title text not null default '',
  joined_at timestamptz not null default now(),
  primary key (project_id, person_id)
);
create index initiative_member_by_person on initiative_member (person_id);

-- The initiators of an initiative manage it as officers manage a trajectory; they are no staff.
alter table role_grant drop constraint role_grant_role_check;
alter table role_grant add constraint role_grant_role_check check (
  role in ('process_manager', 'desk', 'moderator', 'administrator', 'initiator')
);
alter table role_grant add constraint role_grant_initiator_of_one check (role <> 'initiator' or project_id is not null);
