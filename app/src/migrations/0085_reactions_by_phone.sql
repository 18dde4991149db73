-- A caller may also react to what somebody else put in.
alter table desk_entry drop constraint desk_entry_kind_check;
alter table desk_entry add constraint desk_entry_kind_check check (kind in ('contribution', 'support', 'comment'));
