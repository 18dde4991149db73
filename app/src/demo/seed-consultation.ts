import { insertContributions, loadStep, type Step } from '../features/steps/index.ts';
import { loadDraft } from '../instruments/consultation/draft/draft.ts';
import { splitText } from '../instruments/consultation/draft/split-text.ts';
import { remarkTitle } from '../instruments/consultation/remarks/remark-title.ts';
import { legalTerm } from '../instruments/consultation/setup/legal-term.ts';
import { setTerm } from '../instruments/consultation/setup/set-term.ts';
import { insertView } from '../instruments/consultation/views/giving/insert-view.ts';
import { atHour } from '../platform/calendar/at-hour.ts';
import { addDays } from '../platform/calendar/days.ts';
import type { Tx } from '../platform/db/db.ts';
import type { DemoConsultation } from './demo-consultation.ts';
import type { DemoTown } from './demo-town.ts';

const termWeeks = 6;

/** Fills the consultation of a trajectory with its draft, and with what residents said of it; answers its step. */
export async function seedConsultation(tx: Tx, town: DemoTown, slug: string, demo: DemoConsultation): Promise<number> {
  const { id: stepId } = await tx
    .selectFrom('step')
    .innerJoin('project', 'project.id', 'step.projectId')
    .select('step.id')
    .where('slug', '=', slug)
    .where('instrument', '=', 'consultation')
    .executeTakeFirstOrThrow();
  const firstDay = addDays(town.today, demo.firstDay);
  const { lastDay } = legalTerm(firstDay, termWeeks);
  const { draftTitle, basis, whoMay, paperPlace, spokenAt, draft } = demo;
  const announcedAt = atHour(addDays(firstDay, -4), 10);
  await tx
    .insertInto('consultation')
    .values({
      ...{ stepId, draftTitle, basis, whoMay, paperPlace, spokenAt, firstDay, lastDay, termWeeks, announcedAt },
      createdAt: atHour(addDays(firstDay, -20), 10),
    })
    .execute();
  await setTerm(tx, stepId, firstDay, lastDay);
  const pieces = splitText(draft);
  const paragraphs = pieces.map((piece, index) => ({ ...piece, stepId, ordinal: index + 1 }));
  await tx.insertInto('consultationParagraph').values(paragraphs).execute();
  const step = await loadStep(tx, stepId, announcedAt);
  if (!step) throw new Error(`The consultation of ${slug} has no step.`);
  await seedRemarks(tx, town, step, demo);
  await seedViews(tx, town, step, demo);
  return stepId;
}

async function seedRemarks(tx: Tx, town: DemoTown, step: Step, { remarks }: DemoConsultation): Promise<void> {
  const draft = await loadDraft(tx, step.id);
  for (const [order, { paragraph: number, author, body, day, channel = 'web' }] of remarks.entries()) {
    const paragraph = draft.find((one) => one.number === number);
    if (!paragraph) throw new Error(`The draft of the demonstration has no paragraph ${number}.`);
    const at = new Date(atHour(addDays(town.today, day), 11).getTime() + order * 60_000);
    const who = { personId: town.people.get(author) ?? null, contactId: null, visitorId: null };
    const where = { areaId: null, point: null, pictureId: null, submissionKey: null };
    const remark = { title: remarkTitle(number, paragraph.body), body, authorName: author, ...where };
    const [made] = await insertContributions(tx, step, [{ who, draft: remark, channel, submittedAt: at }], at);
    if (!made) throw new Error('A remark of the demonstration was not made.');
    await tx.insertInto('consultationRemark').values({ contributionId: made.id, paragraphId: paragraph.id }).execute();
  }
}

async function seedViews(tx: Tx, town: DemoTown, step: Step, { views }: DemoConsultation): Promise<void> {
  const draft = await loadDraft(tx, step.id);
  for (const { paragraphs, day, channel = 'web', onBehalfOf = '', email = '', ...view } of views) {
    const at = atHour(addDays(town.today, day), 15);
    const given = {
      view: { ...view, onBehalfOf, email, interest: '' },
      paragraphIds: draft.filter(({ number }) => number !== null && paragraphs.includes(number)).map(({ id }) => id),
      ...({ channel, language: 'nl', receivedAt: at, countsOn: addDays(town.today, day), late: false } as const),
      submissionKey: crypto.randomUUID(),
    };
    await insertView(tx, { kind: 'visitor', visitorId: null }, step, given, at);
  }
}
