-- The sort "meeste reacties", and the conversations under an idea, twenty at a time.
create index contribution_most_discussed on contribution (step_id, comment_count desc, id desc) where status = 'published';
create index comment_conversations on comment (contribution_id, submitted_at, id) where parent_id is null;
