-- When a mark was given: what is published goes up by five marks at a time, so that none of them can be found by subtracting.
alter table gathering_registration add column scored_at timestamptz;
update gathering_registration set scored_at = registered_at where score is not null;
alter table gathering_registration add check ((score is null) = (scored_at is null));
