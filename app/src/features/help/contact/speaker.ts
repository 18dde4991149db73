import type { Actor } from '../../../platform/actor.ts';
import type { Db, Tx } from '../../../platform/db/db.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import type { Sides, Speaker, ThreadSide } from './thread.ts';

type Person = Extract<Actor, { kind: 'person' }>;

/** Somebody with the initiatives for which they speak; administrators read no conversations of others. */
export function speakerOf(actor: Person): Speaker {
  const own = actor.roles.filter(({ role }) => role === 'initiator');
  return { personId: actor.personId, speaksFor: own.flatMap(({ projectId }) => projectId ?? []) };
}

/** Somebody whom mail reaches. */
export type Reader = { personId: string; name: string; email: string; locale: Locale };

/** Who hears on a side: the helper, who asked, or everybody who leads the initiative. */
export async function readersOf(db: Db | Tx, sides: Sides, side: ThreadSide): Promise<Reader[]> {
  const { projectId } = sides;
  const personId = side === 'helper' ? sides.helperId : sides.askerId;
  const people = await db
    .selectFrom('person')
    .select(['id', 'name', 'email', 'locale'])
    .where((eb) =>
      side === 'asker' && projectId !== null
        ? eb.exists(
            eb
              .selectFrom('roleGrant')
              .select('roleGrant.id')
              .whereRef('roleGrant.personId', '=', 'person.id')
              .where('role', '=', 'initiator')
              .where('projectId', '=', projectId),
          )
        : eb('id', '=', personId),
    )
    .orderBy('id')
    .$narrowType<{ locale: Locale }>()
    .execute();
  return people.flatMap(({ id, name, email, locale }) => (email ? [{ personId: id, name, email, locale }] : []));
}
