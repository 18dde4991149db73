import { consultationPath, consultationStaffPath } from '../instruments/consultation/consultation-path.ts';
import { layOpen } from '../instruments/consultation/testing/lay-open.ts';
import { viewForm } from '../instruments/consultation/testing/views.ts';
import type { Deed } from './deed.ts';
import type { LivedInTown } from './lived-in-town.ts';

/** A consultation that lies open, with one view that came in, and where its pages are. */
type OpenConsultation = Awaited<ReturnType<typeof layOpen>> & { path: string; staffPath: string; receipt: string };

/** What is done with formal views, in an order in which each is possible. */
export const viewDeeds: Record<string, Deed> = {
  '/trajecten/:slug/inspraak/:stepId/zienswijze': {
    act: 'consultation.view-received',
    by: 'visitor',
    instead: (town) => onOpen(town, ({ path }) => town.post(`${path}/zienswijze`, viewForm())),
  },
  '/zienswijze/:receipt/aanvullen': {
    act: 'consultation.view-supplemented',
    by: 'visitor',
    instead: (town) =>
      onOpen(town, ({ receipt }) =>
        town.post(`${receipt}/aanvullen`, { body: 'Ook de hoek.', submissionKey: crypto.randomUUID() }),
      ),
  },
  '/balie/zienswijzen/:stepId{[0-9]{1,15}}': {
    act: 'consultation.view-received',
    by: 'desk',
    instead: (town) =>
      onOpen(town, ({ stepId }) => {
        const letter = viewForm({ channel: 'paper', receivedOn: '2026-11-20' });
        return town.post(`/balie/zienswijzen/${stepId}`, letter, { as: town.as.desk });
      }),
  },
  '/beheer/trajecten/:slug/onderdelen/:stepId/inspraak/zienswijzen/:number/dag': {
    act: 'consultation.view-day-corrected',
    by: 'administrator',
    instead: (town) =>
      onOpen(town, ({ staffPath }) => {
        const day = { countsOn: '2026-11-19', why: 'Het stempel was verkeerd gelezen.' };
        return town.post(`${staffPath}/1/dag`, day, { as: town.as.administrator });
      }),
  },
  '/zienswijze/:receipt/intrekken': {
    act: 'consultation.view-withdrawn',
    by: 'visitor',
    instead: (town) => onOpen(town, ({ receipt }) => town.post(`${receipt}/intrekken`, {})),
  },
};

const consultations = new WeakMap<LivedInTown['db'], Promise<OpenConsultation>>();

/** Does it with a consultation that is made when it is first needed. */
export async function onOpen<Value>(
  town: LivedInTown,
  use: (consultation: OpenConsultation) => Promise<Value> | Value,
): Promise<Value> {
  const made = consultations.get(town.db) ?? make(town);
  consultations.set(town.db, made);
  return use(await made);
}

async function make(town: LivedInTown): Promise<OpenConsultation> {
  const made = await layOpen(town.db, 'ligt-ter-inzage');
  const step = { id: made.stepId, projectSlug: made.slug };
  const path = consultationPath(step);
  const given = await town.post(`${path}/zienswijze`, viewForm());
  const receipt = (given.headers.get('location') ?? '').split('?')[0] ?? '';
  return { ...made, path, staffPath: consultationStaffPath(step, 'views'), receipt };
}
