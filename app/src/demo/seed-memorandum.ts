import { loadDraft } from '../instruments/consultation/draft/draft.ts';
import { amendmentSeen, amendParagraph } from '../instruments/consultation/memorandum/amend-paragraph.ts';
import { placePoint } from '../instruments/consultation/memorandum/place-point.ts';
import { publishMemorandum } from '../instruments/consultation/memorandum/publish-memorandum.ts';
import { addTheme, saveTheme } from '../instruments/consultation/memorandum/save-theme.ts';
import type { Actor } from '../platform/actor.ts';
import { atHour } from '../platform/calendar/at-hour.ts';
import { addDays } from '../platform/calendar/days.ts';
import type { Deps } from '../platform/deps.ts';
import type { Result } from '../platform/result.ts';
import type { DemoMemorandum } from './demo-consultation.ts';
import type { DemoTown } from './demo-town.ts';

/** Writes the memorandum of a consultation and publishes it on its day, as its officer would. */
export async function seedMemorandum(
  { now: _, ...deps }: Deps,
  town: DemoTown,
  stepId: number,
  { day, subjects }: DemoMemorandum,
): Promise<void> {
  const then = atHour(addDays(town.today, day), 12);
  const on: Deps = { ...deps, now: () => then };
  const manager: Actor = {
    ...{ kind: 'person', personId: town.manager.id, name: town.manager.name, email: null },
    ...{ roles: [{ role: 'process_manager', projectId: null }], assurance: 'email', strong: true },
  };
  const remarks = await deps.db
    .selectFrom('contribution')
    .select('id')
    .where('stepId', '=', stepId)
    .orderBy('id')
    .execute();
  const draft = await loadDraft(deps.db, stepId);
  for (const { title, points, answer, outcome, change, amends } of subjects) {
    const { id } = done(await addTheme(on, manager, stepId, title));
    for (const { summary, ...of } of points) {
      const source = 'view' in of ? of : { remark: remarks[of.remark - 1]?.id ?? 0 };
      done(await placePoint(on, manager, { stepId, source, theme: { themeId: id }, summary }));
    }
    done(await saveTheme(on, manager, { stepId, id, seen: 1 }, { title, answer, outcome, change }));
    const paragraph = draft.find(({ number }) => amends && number === amends.paragraph);
    if (!amends || !paragraph) continue;
    const seen = { stepId, id: paragraph.id, seen: amendmentSeen(paragraph) };
    done(await amendParagraph(on, manager, seen, { text: amends.text, themeId: id }));
  }
  const input = { stepId, version: 1, seen: 'any', reason: '', namesChecked: true };
  done(await publishMemorandum(on, manager, input));
}

function done<Value>(result: Result<Value, { kind: string }>): Value {
  if (!result.ok) throw new Error(`The memorandum of the demonstration was refused: ${result.error.kind}.`);
  return result.value;
}
