-- What both signed is drawn as a PDF once, and kept as it was signed.
alter table arrangement_version add column pdf bytea;
