import type { ChangeError } from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { changeConsultation } from '../staff/change-consultation.ts';
import { findOrAdd, type ThemeChoice } from './save-theme.ts';

/** The most characters of a summary. */
export const summaryLength = 2000;

/** What is put under a subject: a view by its number, or a remark by its id. */
export type PointSource = { view: number } | { remark: number };
export type PointError =
  | ChangeError
  | { kind: 'theme-not-found' }
  | { kind: 'too-many-themes' }
  | { kind: 'source-not-found' }
  | { kind: 'source-withdrawn' }
  | { kind: 'already-there' }
  | { kind: 'remark-answered' }
  | { kind: 'point-not-found' }
  | { kind: 'changed-by-colleague' };

/** Puts what a view or remark says under a subject, in the words of the officer. */
export function placePoint(
  deps: Deps,
  actor: Actor,
  { stepId, source, theme, summary }: { stepId: number; source: PointSource; theme: ThemeChoice; summary: string },
): Promise<Result<null, PointError>> {
  return changeConsultation<null, PointError>(deps, actor, stepId, async (tx) => {
    const found = await sourceOf(tx, stepId, source);
    if (!found.ok) return found;
    const chosen = await findOrAdd(tx, { deps, actor, stepId }, theme);
    if (!chosen.ok) return chosen;
    const themeId = chosen.value.id;
    const there = await tx
      .selectFrom('consultationPoint')
      .select('summary')
      .where('themeId', '=', themeId)
      .where(found.value.column, '=', found.value.id)
      .executeTakeFirst();
    // The same form sent twice.
    if (there) return there.summary === summary ? ok(null) : fail({ kind: 'already-there' });
    await tx
      .insertInto('consultationPoint')
      .values({ themeId, [found.value.column]: found.value.id, summary })
      .execute();
    await record(tx, { actor, at: deps.now(), act: 'consultation.point-placed', subject: `step:${stepId}` });
    return ok(null);
  });
}

/**
 * Puts many remarks under one subject: with one summary for all, or each with its own words. Those that stand there, were
 * answered or are gone meanwhile are passed over; answers how many were placed.
 */
export function placeRemarks(
  deps: Deps,
  actor: Actor,
  { stepId, ids, theme, summary }: { stepId: number; ids: readonly number[]; theme: ThemeChoice; summary: string },
): Promise<Result<{ count: number }, PointError>> {
  return changeConsultation<{ count: number }, PointError>(deps, actor, stepId, async (tx) => {
    const chosen = await findOrAdd(tx, { deps, actor, stepId }, theme);
    if (!chosen.ok) return chosen;
    const themeId = chosen.value.id;
    const remarks = await tx
      .selectFrom('contribution')
      .select(['id', 'title', 'body'])
      .where('stepId', '=', stepId)
      .where('id', 'in', [0, ...ids])
      .where('status', 'in', ['published', 'waiting'])
      .where('responseId', 'is', null)
      .execute();
    if (remarks.length === 0) return ok({ count: 0 });
    const placed = await tx
      .insertInto('consultationPoint')
      .values(remarks.map((remark) => ({ themeId, contributionId: remark.id, summary: summary || ownWords(remark) })))
      .onConflict((conflict) => conflict.columns(['themeId', 'contributionId']).doNothing())
      .returning('id')
      .execute();
    const count = placed.length;
    const detail = { count };
    await record(tx, { actor, at: deps.now(), act: 'consultation.point-placed', subject: `step:${stepId}`, detail });
    return ok({ count });
  });
}

/** Changes the words of a point, unless a colleague did since `seen`. */
export function savePoint(
  deps: Deps,
  actor: Actor,
  { stepId, id, seen, summary }: { stepId: number; id: number; seen: number; summary: string },
): Promise<Result<null, PointError>> {
  return changeConsultation<null, PointError>(deps, actor, stepId, async (tx) => {
    const point = await pointOf(tx, stepId, id);
    if (!point) return fail({ kind: 'point-not-found' });
    if (point.summary === summary) return ok(null);
    if (point.revision !== seen) return fail({ kind: 'changed-by-colleague' });
    await tx
      .updateTable('consultationPoint')
      .set({ summary, revision: seen + 1 })
      .where('id', '=', id)
      .execute();
    await record(tx, { actor, at: deps.now(), act: 'consultation.point-saved', subject: `step:${stepId}` });
    return ok(null);
  });
}

/** Takes a point away; that of a remark that was answered stays, because its author read under which subject it stands. */
export function removePoint(
  deps: Deps,
  actor: Actor,
  { stepId, id }: { stepId: number; id: number },
): Promise<Result<null, PointError>> {
  return changeConsultation<null, PointError>(deps, actor, stepId, async (tx) => {
    const point = await pointOf(tx, stepId, id);
    // A double submit: what was asked is so.
    if (!point) return ok(null);
    if (point.responseId !== null) return fail({ kind: 'remark-answered' });
    await tx.deleteFrom('consultationPoint').where('id', '=', id).execute();
    await record(tx, { actor, at: deps.now(), act: 'consultation.point-removed', subject: `step:${stepId}` });
    return ok(null);
  });
}

function pointOf(tx: Tx, stepId: number, id: number) {
  return tx
    .selectFrom('consultationPoint')
    .innerJoin('consultationTheme', 'consultationTheme.id', 'consultationPoint.themeId')
    .leftJoin('contribution', 'contribution.id', 'consultationPoint.contributionId')
    .select(['summary', 'consultationPoint.revision', 'responseId'])
    .where('consultationPoint.id', '=', id)
    .where('consultationTheme.stepId', '=', stepId)
    .executeTakeFirst();
}

type Found = { column: 'viewId' | 'contributionId'; id: number };

async function sourceOf(tx: Tx, stepId: number, source: PointSource): Promise<Result<Found, PointError>> {
  if ('view' in source) {
    const view = await tx
      .selectFrom('consultationView')
      .select(['id', 'withdrawnAt'])
      .where('stepId', '=', stepId)
      .where('number', '=', source.view)
      .executeTakeFirst();
    if (!view) return fail({ kind: 'source-not-found' });
    return view.withdrawnAt === null ? ok({ column: 'viewId', id: view.id }) : fail({ kind: 'source-withdrawn' });
  }
  const remark = await tx
    .selectFrom('contribution')
    .select(['id', 'status', 'responseId'])
    .where('stepId', '=', stepId)
    .where('id', '=', source.remark)
    .executeTakeFirst();
  if (!remark) return fail({ kind: 'source-not-found' });
  if (remark.status === 'hidden' || remark.status === 'withdrawn') return fail({ kind: 'source-withdrawn' });
  return remark.responseId === null
    ? ok({ column: 'contributionId', id: remark.id })
    : fail({ kind: 'remark-answered' });
}

/** What a remark says itself; its title only says about which paragraph it is. */
export function ownWords({ title, body }: { title: string; body: string }): string {
  return [...(body || title)].slice(0, summaryLength).join('');
}
