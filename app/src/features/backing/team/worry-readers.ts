import type { Tx } from '../../../platform/db/db.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';

/** Who hears of worries by mail. */
export type WorryReader = { personId: string; name: string; email: string; language: Locale };

/** The initiators of an initiative. */
export async function teamReaders(tx: Tx, projectId: number): Promise<WorryReader[]> {
  const member = tx.selectFrom('initiativeMember').select('personId').where('projectId', '=', projectId);
  return reachable(tx, member.where('role', '=', 'initiator'));
}

/** The companion of an initiative; where it has none, the process managers of the whole town. */
export async function townReaders(tx: Tx, projectId: number): Promise<WorryReader[]> {
  const companion = tx
    .selectFrom('companionProposal')
    .innerJoin('companionRequest', 'companionRequest.id', 'companionProposal.requestId')
    .select('companionProposal.personId')
    .where('companionRequest.projectId', '=', projectId)
    .where('companionRequest.closedAt', 'is', null)
    .where('companionProposal.state', '=', 'accepted')
    .where('companionProposal.personId', 'is not', null)
    .$narrowType<{ personId: string }>();
  const found = await reachable(tx, companion);
  if (found.length > 0) return found;
  const managers = tx.selectFrom('roleGrant').select('personId').where('role', '=', 'process_manager');
  return reachable(tx, managers.where('projectId', 'is', null));
}

type People = { execute(): Promise<{ personId: string }[]> };

async function reachable(tx: Tx, people: People): Promise<WorryReader[]> {
  const ids = (await people.execute()).map(({ personId }) => personId);
  if (ids.length === 0) return [];
  const rows = await tx
    .selectFrom('person')
    .select(['id', 'name', 'email', 'locale'])
    .where('id', 'in', ids)
    .where('email', 'is not', null)
    .orderBy('id')
    .execute();
  return rows.map(({ id, name, email, locale }) => ({
    ...{ personId: id, name, email: email ?? '', language: locale === 'en' ? ('en' as const) : ('nl' as const) },
  }));
}
