import type { LivedInTown } from '../../../testing/lived-in-town.ts';
import { cookieIn } from '../../../testing/sign-in-by-mail.ts';
import { makeInvitation, makePanel } from './make-panel.ts';

/** Somebody with a letter goes to the site and does one of the things that can be done there. */
export async function answerLetter(town: LivedInTown, what: 'aanmelden' | 'nee' | 'wissen'): Promise<Response> {
  const { fields, code } = await newLetter(town);
  const as = cookieIn(await town.post('/loting', { code }), 'loting');
  return town.post(`/loting/${what}`, { ...fields, asked: 'ja' }, { as });
}

/** The desk enters the form that somebody sent back. */
export async function enterLetter(town: LivedInTown): Promise<Response> {
  const { fields, code, id } = await newLetter(town);
  const form = { ...fields, code, channel: 'paper', answer: 'yes' };
  return town.post(`/balie/loting/${id}`, form, { as: town.as.desk });
}

async function newLetter({ db, deps }: LivedInTown) {
  const { stepId, groups } = await makePanel(db);
  const { id, code } = await makeInvitation(db, deps.settings.secret, stepId);
  const chosen = groups.map(({ category, group }) => [`vraag-${category}`, String(group)]);
  return { id, code, fields: { invitation: String(id), name: 'Ria', ...Object.fromEntries(chosen) } };
}
