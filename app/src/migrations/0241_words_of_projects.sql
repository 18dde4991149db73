-- Of a word that is everywhere only the newest projects are shown: walking from the newest stops there (see 0051).
create index project_by_publication on project (published_at desc nulls last) where status <> 'draft';
