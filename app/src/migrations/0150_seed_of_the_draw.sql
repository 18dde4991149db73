-- How the seed of a draw comes about: dice whose eyes are the number of the ticket, or a text that others publish.
alter table panel add column seed_kind text not null default 'dice' check (seed_kind in ('dice', 'text'));
