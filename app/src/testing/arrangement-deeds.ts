import { checklist } from '../features/arrangement/testing/arrangement-form.ts';
import type { Deed } from './deed.ts';
import type { KnownForm } from './every-form.ts';
import type { LivedInTown } from './lived-in-town.ts';

type Form = Omit<KnownForm, 'page'>;
// Of Samir, in the demonstration: it waits for the town.
const slug = 'repaircafe-boerhaave';
const [team, town] = [`/initiatieven/${slug}/beheer/afspraken`, `/beheer/afspraken/${slug}`];

/** The forms of an arrangement, for each side, on the version that somebody read. */
const forms: Record<string, (seen: string) => Form> = {
  '/beheer/afspraken/:slug/tekenen': (seen) => ({
    action: `${town}/tekenen`,
    fields: { seen, function: 'Gebiedsmanager Noord' },
    by: 'administrator',
  }),
  '/initiatieven/:slug/beheer/afspraken/wijzigen': (seen) => ({
    action: `${team}/wijzigen`,
    fields: checklist(Number(seen), { 'uitleg-help': 'Betaalt de verwarming.' }),
    by: 'samir',
  }),
  '/initiatieven/:slug/beheer/afspraken/tekenen': (seen) => ({
    action: `${team}/tekenen`,
    fields: { seen },
    by: 'samir',
  }),
  '/beheer/afspraken/:slug/wijzigen': (seen) => ({
    action: `${town}/wijzigen`,
    fields: checklist(Number(seen)),
    by: 'administrator',
  }),
};

/** What both sides do with an arrangement, each with the version as it is by then. */
export const arrangementDeeds: Record<string, Deed> = Object.fromEntries(
  Object.entries(forms).map(([route, form]): [string, Deed] => {
    const { by } = form('0');
    const act = route.endsWith('tekenen') ? 'arrangement.signed' : 'arrangement.saved';
    const instead = async (lived: LivedInTown) => {
      const { action, fields } = form(await newest(lived));
      return lived.post(action, fields, { as: lived.as[by] });
    };
    return [route, { act, by, instead }];
  }),
);

/** The same forms for who tries them out. */
export async function formsOfArrangement(lived: LivedInTown): Promise<Record<string, Form>> {
  const seen = await newest(lived);
  return Object.fromEntries(Object.entries(forms).map(([route, form]) => [route, form(seen)]));
}

async function newest({ db }: LivedInTown): Promise<string> {
  const versions = db
    .selectFrom('arrangementVersion')
    .innerJoin('project', 'project.id', 'projectId')
    .select('version')
    .where('slug', '=', slug)
    .orderBy('version', 'desc');
  return String((await versions.executeTakeFirstOrThrow()).version);
}
