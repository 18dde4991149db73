import type { Form } from '../../../testing/app.ts';
import type { onConsultationTown } from './on-consultation-town.ts';

type Its = ReturnType<typeof onConsultationTown>['its'];

/** A view as somebody writes it on the site, ready to be sent. */
export function viewForm(fields: Form = {}): Form {
  return {
    name: 'Riet Jonker',
    postalAddress: 'Lindelaan 1\n2000 AA Haarlem',
    body: 'Wij zijn tegen.\n\nHet wordt te druk.',
    submissionKey: crypto.randomUUID(),
    go: 'send',
    ...fields,
  };
}

/** Gives a view on the site, as nobody in particular unless said otherwise; answers the address of its receipt. */
export async function giveView({ town, path }: Its, fields: Form = {}, as = '') {
  const response = await town.post(`${path}/zienswijze`, viewForm(fields), { as });
  const receipt = (response.headers.get('location') ?? '').split('?')[0] ?? '';
  return { response, receipt };
}

/** The views of the consultation as they are kept, by number. */
export function keptViews({ town, stepId }: Its) {
  return town.db.selectFrom('consultationView').selectAll().where('stepId', '=', stepId).orderBy('number').execute();
}
