import { consultationPath, consultationStaffPath } from '../instruments/consultation/consultation-path.ts';
import { layOpen } from '../instruments/consultation/testing/lay-open.ts';
import { viewForm } from '../instruments/consultation/testing/views.ts';
import type { Form } from './app.ts';
import type { Deed } from './deed.ts';
import type { LivedInTown } from './lived-in-town.ts';

const staff = '/beheer/trajecten/:slug/onderdelen/:stepId/inspraak/zienswijzen/:number';

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
  [`${staff}/dag`]: manage('consultation.view-day-corrected', '/1/dag', {
    countsOn: '2026-11-19',
    why: 'Het stempel was verkeerd gelezen.',
  }),
  [`${staff}/aanvulling`]: manage('consultation.view-supplemented', '/1/aanvulling', {
    receivedOn: '2026-11-20',
    body: 'En de boom.',
    submissionKey: '00000000-0000-4000-8000-000000000001',
  }),
  '/zienswijze/:receipt/intrekken': {
    act: 'consultation.view-withdrawn',
    by: 'visitor',
    instead: (town) => onOpen(town, ({ receipt }) => town.post(`${receipt}/intrekken`, {})),
  },
  [`${staff}/intrekking`]: manage('consultation.view-withdrawn', '/2/intrekking', { receivedOn: '2026-11-20' }),
};

function manage(act: string, part: string, fields: Form): Deed {
  const by = 'administrator' as const;
  return {
    ...{ act, by },
    instead: (town) => onOpen(town, ({ staffPath }) => town.post(staffPath + part, fields, { as: town.as[by] })),
  };
}

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
