-- Everybody is reminded at most once.
alter table panel_invitation add column reminded_at timestamptz;
