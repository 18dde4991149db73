import { type MadeScan, makeScan, scoreFields } from '../instruments/value-scan/testing/make-scan.ts';
import type { Deed } from './deed.ts';
import type { KnownForm } from './every-form.ts';
import type { Cookies, LivedInTown } from './lived-in-town.ts';

const staff = '/beheer/trajecten/:slug/onderdelen/:stepId/waardenscan';
const own = '/trajecten/:slug/waardenscan/:stepId';
const desk = '/balie/waardenscan/:stepId{[0-9]{1,15}}';
type Form = Omit<KnownForm, 'page'>;
type Done = { act: string; by?: keyof Cookies; form: (scan: MadeScan) => Form };

/** Each form of a value scan with what stands in it: as its officer, as anybody, and at the desk. */
const forms: Record<string, Done> = {
  [staff]: managed('value-scan.saved', '', { afterFrom: '2027-05-01', thanks: 'Wij lezen alles.' }),
  [`${staff}/rollen`]: managed('value-scan.roles-saved', '/rollen', { roles: 'Buren\nWinkels\nAnderen' }),
  [`${staff}/waarden/nieuw`]: managed('value-scan.value-saved', '/waarden/nieuw', {
    name: 'Cultureel',
    statements: 'Het past hier.',
  }),
  [`${staff}/waarden/:id`]: {
    act: 'value-scan.value-saved',
    form: ({ staffPath, valueIds }) =>
      asOfficer(`${staffPath}/waarden/${valueIds[1]}`, { name: 'Ecologisch', statements: 'Er komt meer groen.' }),
  },
  [`${staff}/waarden/:id/weg`]: {
    act: 'value-scan.value-removed',
    form: ({ staffPath, valueIds }) => asOfficer(`${staffPath}/waarden/${valueIds[0]}/weg`, {}),
  },
  [`${own}/scoren`]: {
    act: 'value-scan.scored',
    by: 'visitor',
    form: (scan) => ({ action: `${scan.path}/scoren`, fields: scoreFields(scan, 1, [4, 3, 5]), by: 'visitor' }),
  },
  [desk]: {
    act: 'value-scan.scored',
    form: ({ stepId, valueIds }) =>
      asOfficer(`/balie/waardenscan/${stepId}`, {
        ...{ channel: 'paper', round: '1', role: '1', submissionKey: crypto.randomUUID() },
        [`w${valueIds[0]}`]: '4 3',
      }),
  },
};

/** What is done with a value scan, each with one of its own. */
export const scanDeeds: Record<string, Deed> = {
  ...Object.fromEntries(
    Object.entries(forms).map(([route, { act, by = 'administrator', form }]): [string, Deed] => [
      route,
      { act, by, instead: async (town) => send(town, form(await makeScan(town.db))) },
    ]),
  ),
  [`${staff}/uitkomsten`]: {
    act: 'value-scan.published',
    by: 'administrator',
    instead: async (town) => send(town, await published(town)),
  },
};

/** The forms of a value scan that nobody scored in yet, and that of one in which many did. */
export async function formsOfScan(town: LivedInTown): Promise<Record<string, Form>> {
  const scan = await makeScan(town.db);
  return {
    ...Object.fromEntries(Object.entries(forms).map(([route, { form }]) => [route, form(scan)])),
    [`${own}/opnieuw`]: { action: `${scan.path}/opnieuw`, fields: {}, by: 'visitor' },
    [`${staff}/uitkomsten`]: await published(town),
  };
}

function managed(act: string, part: string, fields: KnownForm['fields']): Done {
  return { act, form: ({ staffPath }: MadeScan) => asOfficer(staffPath + part, fields) };
}

function asOfficer(action: string, fields: KnownForm['fields']): Form {
  return { action, fields, by: 'administrator' };
}

/** Of the scan of the demonstration in which many scored. */
async function published({ db }: LivedInTown): Promise<Form> {
  const { id } = await db
    .selectFrom('step')
    .innerJoin('project', 'project.id', 'step.projectId')
    .select('step.id')
    .where('instrument', '=', 'value_scan')
    .where('slug', '=', 'buurtplein-meerwijk')
    .executeTakeFirstOrThrow();
  const action = `/beheer/trajecten/buurtplein-meerwijk/onderdelen/${id}/waardenscan/uitkomsten`;
  return asOfficer(action, { publish: 'ja' });
}

function send(town: LivedInTown, { action, fields, by }: Form): Promise<Response> {
  return town.post(action, fields, by === 'visitor' ? {} : { as: town.as[by] });
}
