-- One way to sign: a version of an arrangement or of the agreement of a challenge, by each side once. Of an officer the
-- function is kept, to be shown instead of a name.
create table sign_off (
  id bigint generated always as identity primary key,
  arrangement_version_id bigint references arrangement_version on delete cascade,
  challenge_agreement_id bigint references challenge_agreement on delete cascade,
  side text not null check (side in ('town', 'initiative', 'challenger')),
  function text not null default '',
  signed_by uuid references person on delete set null,
  signed_at timestamptz not null,
  check (num_nonnulls(arrangement_version_id, challenge_agreement_id) = 1),
  unique (arrangement_version_id, side),
  unique (challenge_agreement_id, side)
);
create index sign_off_by_signer on sign_off (signed_by);

insert into sign_off (arrangement_version_id, side, function, signed_by, signed_at)
  select version_id, side, function, signed_by, signed_at
  from arrangement_signature;
insert into sign_off (challenge_agreement_id, side, signed_by, signed_at)
  select id, 'town', town_signed_by, town_signed_at from challenge_agreement where town_signed_at is not null;
insert into sign_off (challenge_agreement_id, side, signed_by, signed_at)
  select id, 'challenger', challenger_signed_by, challenger_signed_at from challenge_agreement
  where challenger_signed_at is not null;

drop table arrangement_signature;
alter table challenge_agreement drop column town_signed_at, drop column town_signed_by,
  drop column challenger_signed_at, drop column challenger_signed_by;
