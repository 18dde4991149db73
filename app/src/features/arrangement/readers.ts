import type { Tx } from '../../platform/db/db.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import type { Side } from './arrangement.ts';

/** Somebody of a side who reads mail. */
export type Reader = { personId: string; name: string; email: string; language: Locale };

/** Who of a side hears of an arrangement: all initiators, or the officers who worked on it. */
export async function readersOf(tx: Tx, projectId: number, side: Side): Promise<Reader[]> {
  const rows = side === 'initiative' ? await initiators(tx, projectId) : await officers(tx, projectId);
  return rows.flatMap(({ email, locale, ...row }) =>
    email === null ? [] : [{ ...row, email, language: locale === 'en' ? ('en' as const) : ('nl' as const) }],
  );
}

function initiators(tx: Tx, projectId: number) {
  return tx
    .selectFrom('initiativeMember as member')
    .innerJoin('person', 'person.id', 'member.personId')
    .select(['person.id as personId', 'name', 'email', 'locale'])
    .where('projectId', '=', projectId)
    .where('role', '=', 'initiator')
    .execute();
}

/** The officers who saved or signed a version; whoever left the town has no role any more and hears nothing. */
function officers(tx: Tx, projectId: number) {
  return tx
    .selectFrom('person')
    .select(['id as personId', 'name', 'email', 'locale'])
    .where((eb) => {
      const versions = eb.selectFrom('arrangementVersion').where('projectId', '=', projectId);
      const signed = eb
        .selectFrom('signOff')
        .innerJoin('arrangementVersion', 'arrangementVersion.id', 'signOff.arrangementVersionId')
        .where('projectId', '=', projectId);
      return eb.and([
        eb.or([
          eb('id', 'in', versions.where('savedSide', '=', 'town').select('savedBy')),
          eb('id', 'in', signed.where('side', '=', 'town').select('signedBy')),
        ]),
        eb(
          'id',
          'in',
          eb.selectFrom('roleGrant').select('personId').where('role', 'in', ['process_manager', 'administrator']),
        ),
      ]);
    })
    .execute();
}
