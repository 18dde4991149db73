import type { Outcome } from '../../../features/answers/index.ts';
import type { ChangeError } from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { changeConsultation } from '../staff/change-consultation.ts';
import { loadMemorandumWork } from './load-work.ts';

export type ThemeInput = { title: string; answer: string; outcome: Outcome | null; change: string };
export type ThemeError =
  | ChangeError
  | { kind: 'theme-not-found' }
  | { kind: 'theme-not-empty' }
  | { kind: 'too-many-themes' }
  | { kind: 'changed-by-colleague' };

/** The most subjects of one memorandum. */
const mostThemes = 200;

/** Which subject something is put under: one that is there, or a new one with this title. */
export type ThemeChoice = { themeId: number } | { newTitle: string };

/** Adds a subject at the end; a title that is there already is that subject. */
export function addTheme(
  deps: Deps,
  actor: Actor,
  stepId: number,
  title: string,
): Promise<Result<{ id: number }, ThemeError>> {
  return changeConsultation<{ id: number }, ThemeError>(deps, actor, stepId, (tx) =>
    findOrAdd(tx, { deps, actor, stepId }, { newTitle: title }),
  );
}

/** The subject that was chosen, made where it is new, in the transaction of a caller who locked the consultation. */
export async function findOrAdd(
  tx: Tx,
  { deps, actor, stepId }: { deps: Deps; actor: Actor; stepId: number },
  choice: ThemeChoice,
): Promise<Result<{ id: number }, { kind: 'theme-not-found' } | { kind: 'too-many-themes' }>> {
  const themes = await tx
    .selectFrom('consultationTheme')
    .select(['id', 'title', 'ordinal'])
    .where('stepId', '=', stepId)
    .orderBy('ordinal')
    .execute();
  if ('themeId' in choice) {
    const chosen = themes.find(({ id }) => id === choice.themeId);
    return chosen ? ok({ id: chosen.id }) : fail({ kind: 'theme-not-found' });
  }
  const same = themes.find(({ title }) => title.toLowerCase() === choice.newTitle.toLowerCase());
  if (same) return ok({ id: same.id });
  if (themes.length >= mostThemes) return fail({ kind: 'too-many-themes' });
  const { id } = await tx
    .insertInto('consultationTheme')
    .values({ stepId, ordinal: (themes.at(-1)?.ordinal ?? 0) + 1, title: choice.newTitle })
    .returning('id')
    .executeTakeFirstOrThrow();
  await record(tx, { actor, at: deps.now(), act: 'consultation.subject-added', subject: `consultation-theme:${id}` });
  return ok({ id });
}

/** Saves the texts of a subject, unless a colleague did since `seen`, the revision that the officer began with. */
export function saveTheme(
  deps: Deps,
  actor: Actor,
  { stepId, id, seen }: { stepId: number; id: number; seen: number },
  input: ThemeInput,
): Promise<Result<null, ThemeError>> {
  return changeConsultation<null, ThemeError>(deps, actor, stepId, async (tx) => {
    const theme = await themeOf(tx, stepId, id);
    if (!theme) return fail({ kind: 'theme-not-found' });
    const { title, answer, outcome, change } = theme;
    // The same form sent twice, or what a colleague happened to write too.
    if (JSON.stringify({ title, answer, outcome, change }) === JSON.stringify(input)) return ok(null);
    if (theme.revision !== seen) return fail({ kind: 'changed-by-colleague' });
    await tx
      .updateTable('consultationTheme')
      .set({ ...input, revision: seen + 1 })
      .where('id', '=', id)
      .execute();
    await record(tx, { actor, at: deps.now(), act: 'consultation.subject-saved', subject: `consultation-theme:${id}` });
    return ok(null);
  });
}

/** Takes away a subject under which nothing stands. */
export function removeTheme(
  deps: Deps,
  actor: Actor,
  { stepId, id }: { stepId: number; id: number },
): Promise<Result<null, ThemeError>> {
  return changeConsultation<null, ThemeError>(deps, actor, stepId, async (tx) => {
    if (!(await themeOf(tx, stepId, id))) return fail({ kind: 'theme-not-found' });
    // Points of what was withdrawn or hidden are seen nowhere any more, so they hold nothing.
    const { themes } = await loadMemorandumWork(tx, stepId);
    if (themes.some((theme) => theme.id === id && theme.points.length > 0)) return fail({ kind: 'theme-not-empty' });
    await tx.deleteFrom('consultationTheme').where('id', '=', id).execute();
    await record(tx, {
      actor,
      at: deps.now(),
      act: 'consultation.subject-removed',
      subject: `consultation-theme:${id}`,
    });
    return ok(null);
  });
}

/** Puts a subject one place up or down. */
export function moveTheme(
  deps: Deps,
  actor: Actor,
  { stepId, id, direction }: { stepId: number; id: number; direction: 'up' | 'down' },
): Promise<Result<null, ThemeError>> {
  return changeConsultation<null, ThemeError>(deps, actor, stepId, async (tx) => {
    const themes = await tx
      .selectFrom('consultationTheme')
      .select(['id', 'ordinal'])
      .where('stepId', '=', stepId)
      .orderBy('ordinal')
      .execute();
    const place = themes.findIndex((theme) => theme.id === id);
    const [theme, other] = [themes[place], themes[place + (direction === 'up' ? -1 : 1)]];
    if (!theme) return fail({ kind: 'theme-not-found' });
    // The first goes no further up.
    if (!other) return ok(null);
    const put = (one: number, ordinal: number) =>
      tx.updateTable('consultationTheme').set({ ordinal }).where('id', '=', one).execute();
    await put(theme.id, other.ordinal);
    await put(other.id, theme.ordinal);
    await record(tx, { actor, at: deps.now(), act: 'consultation.subject-moved', subject: `consultation-theme:${id}` });
    return ok(null);
  });
}

function themeOf(tx: Tx, stepId: number, id: number) {
  return tx
    .selectFrom('consultationTheme')
    .select(['title', 'answer', 'outcome', 'change', 'revision'])
    .where('id', '=', id)
    .where('stepId', '=', stepId)
    .executeTakeFirst();
}
