-- Children take part in a lesson: a teacher opens a session, children answer by its code. Nothing is kept of who a child
-- is: no person, no visitor, no name, and no moment by which one of them could be found in the class.

-- A question in the words of a child: one for a step, or a free question of the Kinderkrant.
create table child_question (
  id bigint generated always as identity primary key,
  step_id bigint unique references step on delete cascade,
  question text not null check (length(question) > 0),
  -- What a child should know first; each line is a thought.
  about text not null default '',
  pictogram text not null,
  -- Editors open and close a free question; one of a step is open as long as its step is.
  open boolean not null default true,
  changed_at timestamptz not null,
  submission_key uuid unique
);

create table class_session (
  id bigint generated always as identity primary key,
  question_id bigint not null references child_question on delete cascade,
  teacher_id uuid references person on delete set null,
  -- What stands on the board.
  code text not null unique check (code ~ '^[A-Z0-9]{6}$'),
  school text not null check (length(school) > 0),
  class_name text not null check (length(class_name) > 0),
  age_group text not null check (age_group in ('group_5_6', 'group_7_8', 'first_years', 'older')),
  area_id bigint references area,
  -- The teacher agreed that school and class stand below what the children said.
  names_school boolean not null,
  opened_at timestamptz not null,
  ends_at timestamptz not null,
  -- Closed by the teacher, before its end.
  closed_at timestamptz,
  submission_key uuid unique,
  check (ends_at > opened_at)
);
create index class_session_by_teacher on class_session (teacher_id, opened_at desc);
create index class_session_by_question on class_session (question_id);

-- What one child answered. It waits for the teacher and then for a moderator.
create table class_sheet (
  id bigint generated always as identity primary key,
  -- In the address of the child's page while it writes. It leads to no child, and to nothing else of this child.
  key uuid not null unique,
  session_id bigint not null references class_session on delete cascade,
  status text not null default 'writing'
    check (status in ('writing', 'sent', 'approved', 'rejected', 'published', 'refused')),
  -- By the key of a question: the words, or the key of what was chosen.
  answers jsonb not null default '{}',
  -- The same after the teacher left something out; the first words stay beside it until a moderator decided.
  shortened jsonb,
  -- It looked like a name, and the child said that it is none.
  maybe_name boolean not null default false,
  -- Once placed: the words that everybody may read, without what was only chosen.
  words text not null default '',
  begun_at timestamptz not null,
  decided_at timestamptz,
  refused_because text not null default '',
  contribution_id bigint references contribution on delete set null
);
create index class_sheet_by_session on class_sheet (session_id, status, id);
create index class_sheet_to_judge on class_sheet (session_id) where status = 'approved';
create index class_sheet_by_contribution on class_sheet (contribution_id) where contribution_id is not null;

-- The photo of a drawing, for which the teacher has the consent of the parents.
create table class_drawing (
  id bigint generated always as identity primary key,
  session_id bigint not null references class_session on delete cascade,
  picture_id uuid not null unique references picture on delete cascade,
  consent boolean not null check (consent),
  status text not null default 'waiting' check (status in ('waiting', 'published', 'refused')),
  added_at timestamptz not null,
  decided_at timestamptz
);
create index class_drawing_by_session on class_drawing (session_id, status);

-- A class takes part in a dialogue as those on paper do.
alter table dialogue_participant drop constraint dialogue_participant_channel_check;
alter table dialogue_participant add constraint dialogue_participant_channel_check
  check (channel in ('web', 'paper', 'desk', 'phone', 'meeting', 'class'));
