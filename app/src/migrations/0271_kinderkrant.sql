-- The Kinderkrant: numbers made of what children said and drew, what the town did with it, and small pieces.

create table kids_issue (
  id bigint generated always as identity primary key,
  number integer not null unique check (number > 0),
  title text not null check (length(title) > 0),
  lead text not null default '',
  created_at timestamptz not null,
  published_at timestamptz,
  submission_key uuid unique
);

create table kids_item (
  id bigint generated always as identity primary key,
  issue_id bigint not null references kids_issue on delete cascade,
  -- Orders are written anew as a whole, so they are compared only at the end.
  ordinal integer not null,
  kind text not null check (kind in ('piece', 'answers', 'drawing', 'reply', 'question')),
  title text not null check (length(title) > 0),
  body text not null default '',
  -- The free question that it asks of its readers.
  question_id bigint references child_question on delete set null,
  drawing_id bigint references class_drawing on delete set null,
  submission_key uuid unique,
  unique (issue_id, ordinal) deferrable initially deferred
);

-- What children said, in one item. It is read where it is kept, so that what is taken off the site is gone here too.
create table kids_item_sheet (
  item_id bigint not null references kids_item on delete cascade,
  sheet_id bigint not null references class_sheet on delete cascade,
  primary key (item_id, sheet_id)
);
create index kids_item_sheet_by_sheet on kids_item_sheet (sheet_id);
