-- Why somebody gave up a seat, one of a few reasons and never a text; and nobody takes over a seat that was taken over.
alter table panel_seat add column reason text check (reason in ('time', 'health', 'moved', 'unreachable', 'other'));
create unique index panel_seat_replaces on panel_seat (replaces_id);
