import { sql } from 'kysely';
import { countAnswered, type Outcome, putAnswer, replaceAnswer, tellAuthors } from '../../../features/answers/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { notaMessages } from './nota-messages.ts';
import type { Theme } from './theme.ts';

type Answering = { projectId: number; themes: readonly Theme[]; earlier: readonly number[] };

/**
 * Gives each remark the answers of the subjects under which it stands; remarks of the same subjects share one answer.
 * `earlier` are the answers of the versions before, which are replaced where they became different. Answers which
 * answers were given.
 */
export async function answerRemarks(
  tx: Tx,
  deps: Deps,
  actor: Actor,
  { projectId, themes, earlier }: Answering,
): Promise<number[]> {
  const at = deps.now();
  const given: number[] = [];
  const subjectsOf = subjectsByRemark(themes);
  const remarks = await lockRemarks(tx, [...subjectsOf.keys()]);
  const placed = remarks.map((remark) => ({ ...remark, themes: subjectsOf.get(remark.id) ?? [] }));

  const fresh = placed.filter(({ responseId }) => responseId === null);
  for (const group of Map.groupBy(fresh, (remark) => remark.themes.map(({ id }) => id).join(' ')).values()) {
    const answer = answerOf(group[0]?.themes ?? []);
    const contributionIds = group.map(({ id }) => id);
    const responseId = await putAnswer(tx, { projectId, contributionIds, ...answer, by: actor, at });
    await tellAuthors(tx, deps, { responseId, changed: false });
    given.push(responseId);
  }

  const ours = placed.filter(({ responseId }) => responseId !== null && earlier.includes(responseId));
  for (const [responseId, [remark]] of Map.groupBy(ours, (remark) => remark.responseId)) {
    if (responseId === null || !remark) continue;
    const before = await responseOf(tx, responseId);
    const answer = answerOf(remark.themes);
    if (before.why === answer.why && before.outcome === answer.outcome) continue;
    const replacing = await replaceAnswer(tx, { ...before, id: responseId, projectId }, { ...answer, by: actor, at });
    await tellAuthors(tx, deps, { responseId: replacing, changed: true });
    given.push(replacing);
  }

  if (fresh.length > 0) await countAnswered(tx, projectId, fresh.length);
  return given;
}

/** Of each remark the subjects under which it stands, in the order of the memorandum. */
function subjectsByRemark(themes: readonly Theme[]): Map<number, Theme[]> {
  const subjects = new Map<number, Theme[]>();
  for (const theme of themes)
    for (const { source } of theme.points)
      if (source.kind === 'remark') subjects.set(source.id, [...(subjects.get(source.id) ?? []), theme]);
  return subjects;
}

/** One answer out of several: adopted or not where all are, partly otherwise. */
function answerOf(themes: readonly Theme[]): { outcome: Outcome; why: string } {
  const { change: changes } = notaMessages('nl');
  const texts = themes.map(({ title, answer, change }) => {
    const whole = change === '' ? answer : `${answer}\n\n${changes}: ${change}`;
    return themes.length === 1 ? whole : `${title}\n\n${whole}`;
  });
  const outcomes = new Set(themes.map(({ outcome }) => outcome));
  const [only] = outcomes;
  return { outcome: outcomes.size === 1 && only ? only : 'partly', why: texts.join('\n\n') };
}

// In order of id, as whoever answers elsewhere locks them too.
function lockRemarks(tx: Tx, ids: readonly number[]): Promise<{ id: number; responseId: number | null }[]> {
  return tx
    .selectFrom('contribution')
    .select(['id', 'responseId'])
    .where('id', '=', sql<number>`any(${ids}::bigint[])`)
    .where('status', 'in', ['published', 'waiting'])
    .orderBy('id')
    .forUpdate()
    .execute();
}

function responseOf(tx: Tx, id: number) {
  return tx.selectFrom('response').select(['outcome', 'why']).where('id', '=', id).executeTakeFirstOrThrow();
}
