-- Whose figures of inhabitants these are: a share of the town is only as good as its source.
alter table area add column population_source text not null default '';
