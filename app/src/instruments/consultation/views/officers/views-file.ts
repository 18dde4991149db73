import { typedMoment } from '../../../../features/staff/index.ts';
import type { Actor } from '../../../../platform/actor.ts';
import { record } from '../../../../platform/audit/record.ts';
import { writeCsv } from '../../../../platform/csv/write-csv.ts';
import type { Deps } from '../../../../platform/deps.ts';
import type { Locale } from '../../../../platform/i18n/locale.ts';
import { writeNumbers } from '../giving/paragraph-numbers.ts';
import { loadAllViews } from './load-view.ts';
import { officerMessages } from './officer-messages.ts';

/** All views with names and addresses as a file, for the file of the case; that it was taken stands in the log. */
export function takeViewsFile(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  actor: Actor,
  stepId: number,
  locale: Locale,
): Promise<string> {
  return db.transaction().execute(async (tx) => {
    const views = await loadAllViews(tx, stepId);
    const detail = { count: views.length };
    await record(tx, { actor, at: now(), act: 'consultation.views-taken', subject: `step:${stepId}`, detail });
    return writeCsv(fileRows(views, locale));
  });
}

function fileRows(views: Awaited<ReturnType<typeof loadAllViews>>, locale: Locale): string[][] {
  const t = officerMessages(locale);
  const yesOrNo = (yes: boolean) => (yes ? t.yes : t.no);
  const rows = views.map(({ view, supplements }) => [
    ...[String(view.number), typedMoment(view.receivedAt).replace('T', ' '), t.channel[view.channel], view.countsOn],
    ...[yesOrNo(view.late), view.lateWhy, yesOrNo(view.withdrawnAt !== null)],
    ...[view.name, view.onBehalfOf, view.postalAddress, view.email, view.interest],
    writeNumbers(view.about.map(({ number }) => number)),
    ...[view.body, supplements.join('\n\n'), view.hash],
  ]);
  return [Object.values(t.columns), ...rows];
}
