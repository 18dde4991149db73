-- A consultation (inspraak): a draft lies open for some weeks. Everybody may remark on its paragraphs, and whoever may do so
-- by law gives a formal view, which the municipality answers in one memorandum.

create table consultation (
  step_id bigint primary key references step on delete cascade,
  -- What the draft is called: "Ontwerp-verkeersbesluit Lindelaan"; nothing is announced without it.
  draft_title text not null default '',
  -- The law or ordinance by which it lies open, in the officer's words; empty where it is the town's own choice.
  basis text not null default '',
  -- Who may give a formal view: everybody, or only who has an interest, which they state themselves.
  who_may text not null default 'everybody' check (who_may in ('everybody', 'interested')),
  -- The first day that the draft lies open, and for how many weeks; the last day follows (setup/legal-term.ts).
  first_day date,
  term_weeks int not null default 6 check (term_weeks between 1 and 26),
  last_day date,
  -- Where the draft is read on paper and where a view is spoken instead of written.
  paper_place text not null default '',
  spoken_at text not null default '',
  -- The draft as it was decided, as a PDF; the paragraphs are what people remark on.
  document_id uuid references document on delete set null,
  -- From then on the draft, the term and who may give a view are held.
  announced_at timestamptz,
  created_at timestamptz not null,
  check (announced_at is null or (first_day is not null and last_day is not null))
);

-- A term that runs may become longer, for a reason that everybody reads; never shorter.
create table consultation_extension (
  id bigint generated always as identity primary key,
  step_id bigint not null references consultation on delete cascade,
  -- The last day as it was, and as it became.
  was date not null,
  last_day date not null,
  reason text not null check (length(reason) > 0),
  extended_at timestamptz not null,
  unique (step_id, was),
  check (last_day > was)
);

-- The draft. Orders are written anew as a whole, so they are compared only at the end.
create table consultation_paragraph (
  id bigint generated always as identity primary key,
  step_id bigint not null references consultation on delete cascade,
  ordinal int not null,
  kind text not null check (kind in ('heading', 'text')),
  body text not null check (length(body) > 0),
  -- What it became after the memorandum, where that differs; empty is left out of the final text.
  amended text,
  unique (step_id, ordinal) deferrable initially deferred
);

-- A public remark is a contribution about a paragraph.
create table consultation_remark (
  contribution_id bigint primary key references contribution on delete cascade,
  paragraph_id bigint not null references consultation_paragraph on delete cascade
);
create index consultation_remark_by_paragraph on consultation_remark (paragraph_id);

-- A formal view. It is no contribution, so that no list, search or feed ever shows it: it is for its author and for who
-- manages the trajectory.
create table consultation_view (
  id bigint generated always as identity primary key,
  step_id bigint not null references consultation on delete cascade,
  -- By which it is called in the memorandum: "Zienswijze 7".
  number int not null,
  -- Only an account: the number of a browser would lead from a name to all that was done there without one.
  person_id uuid references person on delete set null,
  -- What the law asks of who gives a view; empty once it is kept no longer.
  name text not null,
  on_behalf_of text not null default '',
  postal_address text not null,
  email text not null default '',
  -- Why it is their concern, where only the interested may give a view.
  interest text not null default '',
  body text not null check (length(body) > 0),
  channel text not null default 'web' check (channel in ('web', 'paper', 'desk', 'phone', 'meeting', 'class')),
  language text not null default 'nl' check (language in ('nl', 'en')),
  received_at timestamptz not null,
  -- The day that counts: that of the postmark where it came by post within a week after the term (Awb 6:9).
  counts_on date not null,
  late boolean not null,
  -- Why an officer set that day otherwise; empty where it follows from how the view came.
  late_why text not null default '',
  -- The address of its receipt, which nobody else can guess, and the hash of what was received (views/receipt/receipt-hash.ts).
  receipt uuid not null unique,
  text_sha256 text not null,
  withdrawn_at timestamptz,
  -- When name and addresses were taken away.
  forgotten_at timestamptz,
  submission_key uuid,
  unique (step_id, number),
  unique (step_id, submission_key)
);
create index consultation_view_of_person on consultation_view (person_id) where person_id is not null;

-- Which paragraphs a view is about; none where it is about the whole draft.
create table consultation_view_paragraph (
  view_id bigint not null references consultation_view on delete cascade,
  paragraph_id bigint not null references consultation_paragraph on delete cascade,
  primary key (view_id, paragraph_id)
);
create index consultation_view_paragraph_by_paragraph on consultation_view_paragraph (paragraph_id);

-- What its author added while the term ran; the view itself never changes.
create table consultation_supplement (
  id bigint generated always as identity primary key,
  view_id bigint not null references consultation_view on delete cascade,
  body text not null check (length(body) > 0),
  text_sha256 text not null,
  added_at timestamptz not null,
  submission_key uuid not null,
  unique (view_id, submission_key)
);

-- The memorandum groups what was said by subject, with one answer each.
create table consultation_theme (
  id bigint generated always as identity primary key,
  step_id bigint not null references consultation on delete cascade,
  ordinal int not null,
  title text not null check (length(title) > 0),
  answer text not null default '',
  outcome text check (outcome in ('adopted', 'partly', 'not_adopted')),
  -- What changes in the draft because of it; empty where nothing does.
  change text not null default '',
  -- Goes up with each change of the texts, so that of two officers the second sees what the first wrote.
  revision int not null default 1,
  unique (step_id, ordinal) deferrable initially deferred
);

-- What one view or remark says about that subject, in the officer's words and without names.
create table consultation_point (
  id bigint generated always as identity primary key,
  theme_id bigint not null references consultation_theme on delete cascade,
  -- Of a formal view, or of a remark.
  view_id bigint references consultation_view on delete cascade,
  contribution_id bigint references contribution on delete cascade,
  summary text not null check (length(summary) > 0),
  revision int not null default 1,
  check ((view_id is null) <> (contribution_id is null)),
  unique (theme_id, view_id),
  unique (theme_id, contribution_id)
);
create index consultation_point_by_theme on consultation_point (theme_id, id);
create index consultation_point_by_view on consultation_point (view_id) where view_id is not null;
create index consultation_point_by_contribution on consultation_point (contribution_id) where contribution_id is not null;

-- The subject because of which a paragraph was amended.
alter table consultation_paragraph add column amended_by bigint references consultation_theme on delete set null;

-- The memorandum as it was published, whole: what is corrected later is a new version with its reason.
create table consultation_memorandum (
  id bigint generated always as identity primary key,
  step_id bigint not null references consultation on delete cascade,
  version int not null,
  -- What it says (memorandum/memorandum.ts).
  content jsonb not null,
  pdf_id uuid references document on delete set null,
  -- Why there is another version; empty for the first.
  reason text not null default '',
  published_by uuid references person on delete set null,
  published_at timestamptz not null,
  unique (step_id, version),
  check ((version = 1) = (reason = ''))
);
