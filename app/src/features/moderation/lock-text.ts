import type { Tx } from '../../platform/db/db.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import type { Decision, TextStatus } from './decision.ts';
import { columnOf, type TextReference } from './text-reference.ts';

/** A text with what a moderator's decision needs to know of it. */
export type LockedText = TextReference & {
  status: TextStatus;
  projectId: number;
  projectSlug: string;
  projectQuestion: string;
  /** The contribution itself, or the one that the reaction belongs to. */
  contributionId: number;
  title: string;
  publishedAt: Date | null;
  author: TextAuthor;
};
/** Who wrote a text, and how they hear of a decision: by mail, on paper, or not at all. */
export type TextAuthor = { personId: string | null; name: string; locale: Locale } & (
  | { way: 'mail'; email: string }
  | { way: 'letter'; contactId: number; postalAddress: string }
  | { way: null }
);
export type EarlierDecision = { id: number; decision: Decision; at: Date; by: string | null };

/** Loads and locks a text; the contribution is locked too, since its count of reactions may change. */
export async function lockText(tx: Tx, text: TextReference): Promise<LockedText | undefined> {
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
      'project.slug as projectSlug',
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
    projectSlug: contribution.projectSlug,
    projectQuestion: contribution.projectQuestion,
    author: await authorOf(tx, own),
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

async function authorOf(tx: Tx, text: { personId: string | null; contactId: number | null }): Promise<TextAuthor> {
  if (text.personId !== null) {
    const { personId } = text;
    const person = await tx
      .selectFrom('person')
      .select(['name', 'email', 'locale'])
      .where('id', '=', personId)
      .$narrowType<{ locale: Locale }>()
      .executeTakeFirst();
    if (!person?.email) return { ...nobody, personId };
    return { personId, name: person.name, locale: person.locale, way: 'mail', email: person.email };
  }
  if (text.contactId === null) return nobody;
  const contact = await tx
    .selectFrom('contact')
    .innerJoin('contactWay', 'contactWay.contactId', 'contact.id')
    .select(['personId', 'name', 'postalAddress', 'way', 'contactWay.email', 'contactWay.locale'])
    .where('contact.id', '=', text.contactId)
    .$narrowType<{ locale: Locale }>()
    .executeTakeFirst();
  if (!contact) return nobody;
  const { personId, name } = contact;
  if (contact.way === 'email' && contact.email !== null) {
    return { personId, name, locale: contact.locale, way: 'mail', email: contact.email };
  }
  // On paper all is in Dutch.
  if (contact.way === 'letter' && contact.postalAddress !== null) {
    return {
      personId,
      name,
      locale: 'nl',
      way: 'letter',
      contactId: text.contactId,
      postalAddress: contact.postalAddress,
    };
  }
  return { ...nobody, personId };
}

const nobody = { personId: null, name: '', locale: 'nl', way: null } as const;
