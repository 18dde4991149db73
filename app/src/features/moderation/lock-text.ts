import type { Tx } from '../../platform/db/db.ts';
import type { Decision, TextStatus } from './decision.ts';
import { lockHelpText } from './help-texts.ts';
import { type TextAuthor, textAuthor } from './text-author.ts';
import { columnOf, type TextReference } from './text-reference.ts';

/** A text with what a moderator's decision needs to know of it. */
export type LockedText = TextReference & {
  status: TextStatus;
  /** Null for what belongs to no project: an offer, a message. */
  projectId: number | null;
  projectQuestion: string;
  /** The contribution itself, or the one that the reaction belongs to; null for any other text. */
  contributionId: number | null;
  title: string;
  publishedAt: Date | null;
  author: TextAuthor;
};
export type EarlierDecision = { id: number; decision: Decision; at: Date; by: string | null };

/** Loads and locks a text; the contribution is locked too, since its count of reactions may change. */
export async function lockText(tx: Tx, text: TextReference): Promise<LockedText | undefined> {
  if (text.kind === 'worry') return lockWorry(tx, text.id);
  if (text.kind === 'notice' || text.kind === 'message') return lockHelpText(tx, { kind: text.kind, id: text.id });
  if (text.kind === 'initiative') return lockInitiativeText(tx, text.id);
  let contributionId = text.id;
  let own: { status: TextStatus; personId: string | null; contactId: number | null } | undefined;
  if (text.kind === 'comment') {
    const place = await tx.selectFrom('comment').select('contributionId').where('id', '=', text.id).executeTakeFirst();
    if (!place) return undefined;
    contributionId = place.contributionId;
  }
  // Always the contribution first and then the reaction, as everywhere: two orders could wait for each other.
  const contribution = await tx
    .selectFrom('contribution')
    .innerJoin('project', 'project.id', 'contribution.projectId')
    .select([
      'contribution.status',
      'contribution.personId',
      'contribution.contactId',
      'contribution.title',
      'contribution.publishedAt',
      'contribution.projectId',
      'project.question as projectQuestion',
    ])
    .where('contribution.id', '=', contributionId)
    .forUpdate('contribution')
    .executeTakeFirst();
  if (!contribution) return undefined;
  own = contribution;
  if (text.kind === 'comment') {
    own = await tx
      .selectFrom('comment')
      .select(['status', 'personId', 'contactId'])
      .where('id', '=', text.id)
      .forUpdate()
      .executeTakeFirst();
    if (!own) return undefined;
  }
  return {
    kind: text.kind,
    id: text.id,
    contributionId,
    status: own.status,
    title: contribution.title,
    publishedAt: contribution.publishedAt,
    projectId: contribution.projectId,
    projectQuestion: contribution.projectQuestion,
    author: await textAuthor(tx, own),
  };
}

async function lockWorry(tx: Tx, id: number): Promise<LockedText | undefined> {
  const worry = await tx
    .selectFrom('backing')
    .innerJoin('project', 'project.id', 'backing.projectId')
    .select(['backing.status', 'backing.personId', 'backing.contactId', 'backing.givenAt as publishedAt'])
    .select(['project.id as projectId', 'project.question as projectQuestion'])
    .where('backing.id', '=', id)
    .where('backing.stance', '=', 'worry')
    .forUpdate('backing')
    .executeTakeFirst();
  if (!worry) return undefined;
  const { personId, contactId, ...known } = worry;
  const author = await textAuthor(tx, { personId, contactId });
  return { kind: 'worry', id, contributionId: null, title: known.projectQuestion, ...known, author };
}

/** An initiative as a text: its first initiator is told what was decided. */
async function lockInitiativeText(tx: Tx, id: number): Promise<LockedText | undefined> {
  const found = await tx
    .selectFrom('project')
    .innerJoin('initiative', 'initiative.projectId', 'project.id')
    .select(['project.question', 'project.status', 'project.publishedAt', 'initiative.hiddenAt'])
    .where('project.id', '=', id)
    .forUpdate(['project', 'initiative'])
    .executeTakeFirst();
  if (!found || (found.status === 'draft' && found.hiddenAt === null)) return undefined;
  const initiators = tx.selectFrom('initiativeMember').select('personId').where('projectId', '=', id);
  const first = await initiators.where('role', '=', 'initiator').orderBy('joinedAt').limit(1).executeTakeFirst();
  return {
    kind: 'initiative',
    id,
    contributionId: null,
    status: found.hiddenAt === null ? 'published' : 'hidden',
    title: found.question,
    publishedAt: found.publishedAt,
    projectId: id,
    projectQuestion: found.question,
    author: await textAuthor(tx, { personId: first?.personId ?? null, contactId: null }),
  };
}

/** The last decision about a text, or undefined where there was none. */
export async function lastDecision(tx: Tx, text: TextReference): Promise<EarlierDecision | undefined> {
  return tx
    .selectFrom('moderationDecision')
    .leftJoin('person', 'person.id', 'moderationDecision.decidedBy')
    .select([
      'moderationDecision.id',
      'moderationDecision.decision',
      'moderationDecision.decidedAt as at',
      'person.name as by',
    ])
    .where(`moderationDecision.${columnOf(text)}`, '=', text.id)
    .orderBy('moderationDecision.id', 'desc')
    .limit(1)
    .executeTakeFirst();
}
