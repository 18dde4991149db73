-- What was learnt elsewhere: Pakhuis de Zwijger, Democratie in Actie, a visit to another town.
create table external_learning (
  id bigint generated always as identity primary key,
  source text not null check (length(source) > 0),
  title text not null check (length(title) > 0),
  held_on date not null,
  -- Roles and never names: "twee adviseurs participatie".
  who_went text not null,
  learnt text not null,
  -- Where it is used: in words, in a project, in an instrument.
  used_where text not null default '',
  project_id bigint references project (id) on delete set null,
  instrument text not null default '',
  link text not null default '',
  created_by uuid references person (id) on delete set null,
  created_at timestamptz not null,
  submission_key uuid unique
);
create index external_learning_by_day on external_learning (held_on desc);
create index external_learning_by_project on external_learning (project_id);
create index external_learning_by_person on external_learning (created_by);

-- A lesson in a sentence or two, with the words under which it is found. The same lesson never stands there twice: capitals,
-- spaces and points make no difference.
create table lesson (
  id bigint generated always as identity primary key,
  body text not null check (length(body) > 0),
  tags text[] not null default '{}',
  came_from text not null check (came_from in ('evaluation', 'project', 'scheme', 'gathering', 'elsewhere')),
  evaluation_id bigint references evaluation (id) on delete cascade,
  project_id bigint references project (id) on delete set null,
  scheme_id bigint references scheme (id) on delete set null,
  external_id bigint references external_learning (id) on delete cascade,
  -- Which instrument it is about, where it is about one.
  instrument text not null default '',
  -- In words, of a gathering or where there is nothing to link to.
  source_text text not null default '',
  created_by uuid references person (id) on delete set null,
  created_at timestamptz not null,
  search tsvector generated always as (to_tsvector('dutch', body)) stored
);
create unique index lesson_once on lesson (md5(lower(regexp_replace(body, '[^[:alnum:]]+', ' ', 'g'))));
create index lesson_by_tag on lesson using gin (tags);
create index lesson_search on lesson using gin (search);
create index lesson_newest on lesson (created_at desc, id desc);
create index lesson_by_instrument on lesson (instrument) where instrument <> '';
create index lesson_by_evaluation on lesson (evaluation_id);
create index lesson_by_project on lesson (project_id);
create index lesson_by_scheme on lesson (scheme_id);
create index lesson_by_external on lesson (external_id);
create index lesson_by_person on lesson (created_by);
