import { atHour } from '../../../platform/calendar/at-hour.ts';
import { addDays } from '../../../platform/calendar/days.ts';
import type { Db } from '../../../platform/db/db.ts';
import { consultationStaffPath } from '../consultation-path.ts';
import { layOpen } from './lay-open.ts';

/** A memorandum in the making; ids of what stands in it, and where its pages are. */
export type DraftToAnswer = Awaited<ReturnType<typeof draftToAnswer>>;

/**
 * A draft that lay open until two weeks before `today` (YYYY-MM-DD): two views and three remarks, three subjects. Of these
 * the first has an answer and the last has nothing under it; with `all`, everything stands under the first.
 */
export async function draftToAnswer(db: Db, slug: string, { today = '2026-11-23', all = false } = {}) {
  const { projectId, stepId, paragraphs } = await layOpen(db, slug, addDays(today, -50));
  const at = atHour(addDays(today, -30), 10);
  const view = (number: number, body: string) => ({
    ...{ stepId, number, body, receipt: crypto.randomUUID(), textSha256: 'x', late: false },
    ...{ name: `Bram Voorbeeld ${number}`, postalAddress: `Voorbeeldlaan ${number}\n2000 AA Haarlem` },
    ...{ receivedAt: at, countsOn: addDays(today, -30) },
  });
  const views = await db
    .insertInto('consultationView')
    .values([view(1, 'De weg is te smal.'), view(2, 'Graag meer bomen.')])
    .returning('id')
    .execute();
  const remark = (title: string) => ({
    ...{ projectId, stepId, title, status: 'published' as const, submittedAt: at, publishedAt: at },
  });
  const remarks = await db
    .insertInto('contribution')
    .values([remark('Goed plan.'), remark('Te druk.'), remark('Veel te druk.')])
    .returning('id')
    .execute();
  const about = remarks.map(({ id }) => ({ contributionId: id, paragraphId: paragraphs[1] ?? 0 }));
  await db.insertInto('consultationRemark').values(about).execute();
  const answer = { answer: 'De weg is breed genoeg.', outcome: 'not_adopted' as const };
  const themes = await db
    .insertInto('consultationTheme')
    .values([
      { stepId, ordinal: 1, title: 'Breedte van de weg', ...answer },
      { stepId, ordinal: 2, title: 'Drukte' },
      { stepId, ordinal: 3, title: 'Bomen' },
    ])
    .returning('id')
    .execute();
  const [first = 0, second = 0, empty = 0] = themes.map(({ id }) => id);
  const [ofView, ofOther] = views.map(({ id }) => ({ viewId: id, summary: 'De weg is te smal.' }));
  const [one, two, three] = remarks.map(({ id }) => ({ contributionId: id, summary: 'Het is er druk.' }));
  const placed = all ? [ofView, ofOther, one, two, three] : [ofView, two];
  const points = await db
    .insertInto('consultationPoint')
    .values([
      ...placed.flatMap((point) => (point ? [{ themeId: first, ...point }] : [])),
      ...(all ? [] : [ofView, two].flatMap((point) => (point ? [{ themeId: second, ...point }] : []))),
    ])
    .returning('id')
    .execute();
  const nota = consultationStaffPath({ id: stepId, projectSlug: slug }, 'memorandum');
  return {
    ...{ stepId, slug, nota, themes: { first, second, empty }, paragraph: paragraphs[1] ?? 0 },
    remarks: remarks.map(({ id }) => id),
    // Those under the second subject, which an officer can do without.
    points: { view: points[2]?.id ?? 0, remark: points[3]?.id ?? 0 },
  };
}
