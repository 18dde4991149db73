import { countBudget } from '../instruments/budget/result/count-job.ts';
import { loadDeviations } from '../instruments/budget/result/load-outcome.ts';
import { type MadeBudget, makeBudget, makeCode } from '../instruments/budget/testing/make-budget.ts';
import type { Deed } from './deed.ts';
import type { LivedInTown } from './lived-in-town.ts';
import { cookieIn } from './sign-in-by-mail.ts';

const staff = '/beheer/trajecten/:slug/onderdelen/:stepId/budget/stemmen';
const decisions = '/beheer/trajecten/:slug/onderdelen/:stepId/budget/uitslag/besluiten';
const batch = '00000000-0000-4000-8000-000000000171';

/** What is done around a ballot box, in an order in which each is possible; the box is made at the first. */
export const ballotDeeds: Record<string, Deed> = {
  [`${staff}/codes`]: {
    act: 'budget.codes-made',
    by: 'administrator',
    instead: (town) =>
      onBox(town, (box) => send(town, `${box.staffPath}/stemmen/codes`, { count: '2', submissionKey: batch })),
  },
  [`${staff}/lijst`]: {
    act: 'budget.codes-made',
    by: 'administrator',
    instead: (town) =>
      onBox(town, (box) =>
        town.post(
          `${box.staffPath}/stemmen/lijst`,
          { submissionKey: crypto.randomUUID() },
          { as: town.as.administrator, files: { file: new File(['adres\nDuinpad 1\n'], 'lijst.csv') } },
        ),
      ),
  },
  [`${staff}/drukker`]: {
    act: 'budget.codes-printed',
    by: 'administrator',
    instead: (town) => onBox(town, (box) => send(town, `${box.staffPath}/stemmen/drukker`, { batch })),
  },
  [`${staff}/brieven`]: {
    act: 'budget.codes-printed',
    by: 'administrator',
    instead: (town) => onBox(town, (box) => send(town, `${box.staffPath}/stemmen/brieven`, { batch, from: '1' })),
  },
  [`${staff}/afgedrukt`]: {
    act: 'budget.codes-confirmed',
    by: 'administrator',
    instead: (town) => onBox(town, (box) => send(town, `${box.staffPath}/stemmen/afgedrukt`, { batch })),
  },
  '/trajecten/:slug/budget/:stepId/stemmen': {
    act: 'ballot.received',
    by: 'visitor',
    actor: 'system',
    instead: (town) => onBox(town, (box) => vote(town, box)),
  },
  '/balie/stembiljetten/:stepId{[0-9]{1,15}}': {
    act: 'ballot.keyed-in',
    by: 'administrator',
    instead: (town) =>
      onBox(town, async ({ stepId }) => {
        const { code } = await makeCode(town.db, town.deps.settings.secret, stepId);
        return send(town, `/balie/stembiljetten/${stepId}`, { code, numbers: '1' });
      }),
  },
  [`${staff}/tijd-voorbij`]: {
    act: 'budget.ended-in-demonstration',
    by: 'administrator',
    instead: (town) => onBox(town, ({ staffPath }) => send(town, `${staffPath}/stemmen/tijd-voorbij`, {})),
  },
  '/balie/stembiljetten/:stepId{[0-9]{1,15}}/geven': {
    act: 'ballot.given',
    by: 'administrator',
    instead: async (town) => {
      // Where people vote with an account.
      const { stepId } = await makeBudget(town.db);
      const fields = { name: 'Riet', postalAddress: 'Duinpad 1', submissionKey: crypto.randomUUID() };
      return send(town, `/balie/stembiljetten/${stepId}/geven`, fields);
    },
  },
  [`${staff}/sluiten`]: {
    act: 'budget.closed',
    by: 'administrator',
    instead: (town) =>
      onBox(town, async ({ stepId, staffPath }) => {
        const closesAt = new Date(town.deps.now().getTime() - 1000);
        await town.db.updateTable('step').set({ closesAt }).where('id', '=', stepId).execute();
        return send(town, `${staffPath}/stemmen/sluiten`, { sure: 'ja' });
      }),
  },
  '/beheer/trajecten/:slug/onderdelen/:stepId/budget/uitslag': {
    act: 'budget.published',
    by: 'administrator',
    instead: (town) =>
      onBox(town, async ({ stepId, staffPath }) => {
        await countBudget(town.deps, stepId);
        return send(town, `${staffPath}/uitslag`, {});
      }),
  },
  [decisions]: {
    act: 'budget.deviated',
    by: 'administrator',
    instead: (town) =>
      onBox(town, ({ staffPath, projects }) =>
        send(town, `${staffPath}/uitslag/besluiten`, {
          decision: `${projects[1]}:wins`,
          why: 'Het is daar te donker.',
        }),
      ),
  },
  [`${decisions}/:decisionId/intrekken`]: {
    act: 'budget.deviation-withdrawn',
    by: 'administrator',
    instead: (town) =>
      onBox(town, async ({ stepId, staffPath }) => {
        const [decision] = await loadDeviations(town.db, stepId);
        return send(town, `${staffPath}/uitslag/besluiten/${decision?.id}/intrekken`, { why: 'Er is nu licht.' });
      }),
  },
  '/beheer/trajecten/:slug/onderdelen/:stepId/budget/uitvoering/:projectId': {
    act: 'budget.work-saved',
    by: 'administrator',
    instead: (town) =>
      onBox(town, ({ staffPath, projects }) =>
        send(town, `${staffPath}/uitvoering/${projects[0]}`, {
          state: 'busy',
          told: 'De bankjes zijn besteld.',
          submissionKey: crypto.randomUUID(),
        }),
      ),
  },
};

const boxes = new WeakMap<LivedInTown['db'], Promise<MadeBudget>>();

/** Does it on the box of this town, which is made when it is first needed. */
export async function onBox<Value>(
  town: LivedInTown,
  use: (box: MadeBudget) => Promise<Value> | Value,
): Promise<Value> {
  const box = boxes.get(town.db) ?? makeBudget(town.db, { access: 'code' });
  boxes.set(town.db, box);
  return use(await box);
}

function send(town: LivedInTown, path: string, form: Record<string, string>): Promise<Response> {
  return town.post(path, form, { as: town.as.administrator });
}

async function vote(town: LivedInTown, { stepId, path, projects }: MadeBudget): Promise<Response> {
  const { code } = await makeCode(town.db, town.deps.settings.secret, stepId);
  const as = cookieIn(await town.post('/stemcode', { code }), 'stemcode');
  const page = await (await town.get(`${path}/stemmen`, { as })).text();
  const mark = /name="mark" value="([0-9a-f]*)"/.exec(page)?.[1] ?? '';
  return town.post(`${path}/stemmen`, { mark, project: String(projects[0]) }, { as });
}
