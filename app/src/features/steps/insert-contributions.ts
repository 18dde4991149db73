import { randomUUID } from 'node:crypto';
import type { Tx } from '../../platform/db/db.ts';
import { findPersonalData, type PersonalData } from '../moderation/index.ts';
import type { AgeBand } from './age-band.ts';
import type { Channel, ContributionDraft } from './contribution-draft.ts';
import type { Step } from './load-step.ts';
import { type Participant, snapshotOf } from './participant.ts';

/** A contribution that the rules let in. */
export type AllowedContribution = {
  who: Participant;
  draft: ContributionDraft;
  channel: Channel;
  submittedAt: Date;
  /** The area where they told the desk that they live. */
  livesIn?: number | null;
  /** The ages of a group that answered together, such as a class. */
  ages?: AgeBand;
  /** A moderator read it before it came in, so that it is published at once. */
  judged?: true;
  /** The town brought it over from another step: nobody took part by it. */
  byTown?: true;
};
export type InsertedContribution = { id: number; status: 'waiting' | 'published' };

// PostgreSQL takes 65,535 values a statement; a contribution has seventeen.
const rowsAtOnce = 1000;

/**
 * Saves contributions with their acts, flags and counts, in a few statements however many there are; answers in the
 * order given. `at` is the moment of publication: what came in on paper may have been submitted days before.
 */
export async function insertContributions(
  tx: Tx,
  step: Step,
  contributions: readonly AllowedContribution[],
  at: Date,
): Promise<InsertedContribution[]> {
  const inserted: InsertedContribution[] = [];
  for (let start = 0; start < contributions.length; start += rowsAtOnce) {
    inserted.push(...(await insertSome(tx, step, contributions.slice(start, start + rowsAtOnce), at)));
  }
  if (inserted.length === 0) return inserted;
  await tx
    .updateTable('step')
    .set((eb) => ({ contributionCount: eb('contributionCount', '+', inserted.length) }))
    .where('id', '=', step.id)
    .execute();
  await tx
    .updateTable('project')
    .set((eb) => ({ contributionCount: eb('contributionCount', '+', inserted.length) }))
    .where('id', '=', step.projectId)
    .execute();
  return inserted;
}

async function insertSome(
  tx: Tx,
  step: Step,
  contributions: readonly AllowedContribution[],
  at: Date,
): Promise<InsertedContribution[]> {
  const prepared = contributions.map((contribution) => {
    const personal = findPersonalData(`${contribution.draft.title}\n${contribution.draft.body}`);
    const waits = !contribution.judged && (step.moderation === 'before' || personal.length > 0);
    const status: InsertedContribution['status'] = waits ? 'waiting' : 'published';
    // The key also ties the new number to its contribution: PostgreSQL does not promise an order of `returning`.
    return { ...contribution, personal, status, key: contribution.draft.submissionKey ?? randomUUID() };
  });
  const rows = await tx
    .insertInto('contribution')
    .values(
      prepared.map(({ who, draft, channel, submittedAt, status, key }) => ({
        projectId: step.projectId,
        stepId: step.id,
        ...who,
        authorName: draft.authorName,
        title: draft.title,
        body: draft.body,
        areaId: draft.areaId,
        longitude: draft.point?.longitude ?? null,
        latitude: draft.point?.latitude ?? null,
        pictureId: draft.pictureId,
        channel,
        status,
        submittedAt,
        publishedAt: status === 'published' ? at : null,
        submissionKey: key,
      })),
    )
    .returning(['id', 'submissionKey'])
    .execute();
  const ids = new Map(rows.map((row) => [row.submissionKey, row.id]));
  const saved = prepared.map((one) => ({ ...one, id: ids.get(one.key) as number }));
  const people = saved.filter(({ byTown }) => !byTown);
  if (people.length > 0) await keepActs(tx, step, people);
  await flagPersonalData(tx, saved, at);
  return saved.map(({ id, status }) => ({ id, status }));
}

async function keepActs(tx: Tx, step: Step, saved: readonly (AllowedContribution & { id: number })[]): Promise<void> {
  await tx
    .insertInto('act')
    .values(
      saved.map(({ id, who, channel, submittedAt, livesIn, ages }) => ({
        kind: 'contribute' as const,
        at: submittedAt,
        ...who,
        projectId: step.projectId,
        stepId: step.id,
        contributionId: id,
        channel,
        ...snapshotOf(who, livesIn, ages),
      })),
    )
    .execute();
}

type Flaggable = { id: number; personal: PersonalData[]; judged?: true };

/** Lets a moderator look at what seems to be somebody's address or number before it is shown. */
async function flagPersonalData(tx: Tx, saved: readonly Flaggable[], at: Date) {
  const flagged = saved.filter((one) => one.personal.length > 0 && !one.judged);
  if (flagged.length === 0) return;
  await tx
    .insertInto('flag')
    .values(
      flagged.map(({ id, personal }) => ({
        contributionId: id,
        reason: 'personal_data' as const,
        explanation: personal.join(', '),
        automatic: true,
        raisedAt: at,
      })),
    )
    .execute();
}
