-- A caller is found while on the line: by a part of the name, the address or the number.
create index contact_by_name on contact using gin (name gin_trgm_ops);
create index contact_by_address on contact using gin (postal_address gin_trgm_ops);
create index contact_by_email on contact (lower(email));
create index contact_by_person on contact (person_id);
create index act_by_contact on act (contact_id) where contact_id is not null;
create index comment_by_contact on comment (contact_id) where contact_id is not null;
create index letter_by_contact on letter (contact_id);
