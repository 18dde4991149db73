-- A list shows twenty pictures at once: the small one is made when the picture comes in, not when it is looked at.
alter table picture add column small bytea not null;
-- Pictures of forms that were never finished are found, and removed, by their age.
create index picture_by_age on picture (created_at);
create index contribution_by_picture on contribution (picture_id) where picture_id is not null;
