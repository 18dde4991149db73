import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { deskProjects, findContacts, limits, looksLikeEmail } from '../../../features/desk/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { type GiveError, giveBallot, hasAccount, type Receiver } from './give-ballot.ts';
import { GivenPage, GivePage } from './give-page.tsx';
import { paperMessages } from './paper-messages.ts';
import { atBox, type Place, paperPath } from './paper-routes.tsx';

const path = `${paperPath}/geven` as const;
const status = {
  'step-not-found': 404,
  'not-allowed': 403,
  'not-open-yet': 409,
  closed: 409,
  'by-letter': 409,
  'nobody-found': 409,
  'proof-needed': 409,
} as const satisfies Record<GiveError['kind'], number>;
type Status = 200 | 409 | 413 | 415 | 422;

/** Giving a paper ballot to somebody at the desk. */
export function giveRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get(
    path,
    atBox(deps, (c, place) => show(c, deps, place)),
  );
  routes.post(
    path,
    atBox(deps, async (c, place) => {
      const form = await readForm(c, giveForm(c.get('locale')));
      if (!form.ok) return show(c, deps, place, { state: form.state }, formStatus[form.kind]);
      const { to, submissionKey } = form.value;
      const given = await giveBallot(deps, c.get('actor'), { stepId: place.step.id, to, submissionKey });
      if (given.ok) return c.html(<GivenPage frame={frameOf(c, deps)} place={place} code={given.value.code} />);
      const { kind } = given.error;
      if (kind === 'step-not-found' || kind === 'not-allowed') throw new HTTPException(status[kind]);
      const refusal = paperMessages(c.get('locale'))[kind];
      return show(c, deps, place, { state: form.state, refusal }, status[kind]);
    }),
  );
  return routes;
}

/** Somebody who was found, or else a name with an address. */
function giveForm(locale: Locale) {
  const t = paperMessages(locale);
  const text = (max: number, error: string) => z.string(error).trim().max(max, error).default('');
  return z
    .object({
      contactId: z.coerce.number().int().positive().optional(),
      account: z.string().max(limits.email).optional(),
      name: text(limits.name, t.nameNeeded),
      postalAddress: text(limits.postalAddress, t.addressNeeded),
      submissionKey: z.uuid(),
    })
    .superRefine(({ contactId, account, name, postalAddress }, context) => {
      if (contactId !== undefined || account !== undefined) return;
      if (name === '') context.addIssue({ code: 'custom', path: ['name'], message: t.nameNeeded });
      if (postalAddress === '') context.addIssue({ code: 'custom', path: ['postalAddress'], message: t.addressNeeded });
    })
    .transform((given) => ({ to: receiverOf(given), submissionKey: given.submissionKey }));
}

type Given = { contactId?: number | undefined; account?: string | undefined; name: string; postalAddress: string };

function receiverOf({ contactId, account, ...contact }: Given): Receiver {
  if (contactId !== undefined) return { kind: 'known', contactId };
  if (account !== undefined) return { kind: 'account', email: account };
  const { name, postalAddress } = contact;
  return { kind: 'new', contact: { name, postalAddress, email: null, phone: null, prefers: 'none' } };
}

type Shown = { state?: FormState; refusal?: string };

async function show(
  c: AppContext,
  deps: Deps,
  place: Place,
  { state = emptyForm(), refusal }: Shown = {},
  code: Status = 200,
) {
  const typed = (c.req.query('zoek') ?? '').trim().slice(0, 200);
  const found = typed === '' ? null : await find(c, deps, typed);
  const props = { frame: frameOf(c, deps), place, typed, found, state, refusal };
  return c.html(<GivePage {...props} />, code);
}

async function find(c: AppContext, deps: Deps, typed: string) {
  const contacts = await findContacts(deps.db, typed, deskProjects(c.get('actor')), 20);
  const account = looksLikeEmail(typed) && (await hasAccount(deps.db, typed)) ? typed : null;
  return { contacts, account };
}
