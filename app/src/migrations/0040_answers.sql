-- A changed answer is a new response; the one that it replaces stays, so that everybody can see what was said before.
alter table response add column replaces_id bigint unique references response (id) on delete set null;

create index contribution_answered on contribution (answered_at) where answered_at is not null;

-- The figures as they stood when the report was published; null while it is a draft (then they are live).
alter table report add column figures jsonb;
alter table report add column change_note text not null default '';
-- Whether everybody who took part hears of this version; otherwise only who had not heard of an earlier one.
alter table report add column announced boolean not null default true;

-- By which way somebody without an account hears from us; the one place where that is decided.
create view contact_way as
select
  contact.id as contact_id,
  case
    when prefers = 'none' then null
    when prefers = 'letter' and postal_address is not null then 'letter'
    when coalesce(person.email, contact.email) is not null then 'email'
    when postal_address is not null then 'letter'
    when phone is not null then 'phone'
  end as way,
  coalesce(person.email, contact.email) as email,
  coalesce(person.locale, 'nl') as locale
from contact
left join person on person.id = contact.person_id;
