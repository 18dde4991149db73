import { sql } from 'kysely';
import type { Actor } from '../../../platform/actor.ts';
import { addWorkingDays } from '../../../platform/calendar/working-days.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import { paragraph } from '../../../platform/mail/mail-text.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { loadScheme, type Scheme } from '../rules/load-scheme.ts';
import { advance } from '../states/advance.ts';
import { loadApplication } from '../states/load-application.ts';
import type { Locked } from '../states/lock-application.ts';
import { numberText } from '../states/number-text.ts';
import type { StepError } from '../states/steps.ts';
import { tellApplicant } from '../states/tell-applicant.ts';
import { tellMessages } from '../states/tell-messages.ts';
import { allowance } from './allowance.ts';
import { type Lack, lackingIn } from './lacking.ts';
import { lockOwn, type OwnError } from './lock-own.ts';
import { figuresOf } from './plan-figures.ts';

export type SubmitError = OwnError | StepError | { kind: 'not-whole'; lacks: Lack[] };

/** Sends an application: it gets its number, the rules of today, and a term for the decision. */
export function submitApplication(
  deps: Deps,
  actor: Actor,
  id: number,
  receivedOn?: string,
): Promise<Result<{ number: string }, SubmitError>> {
  return deps.db.transaction().execute(async (tx) => {
    const locked = await lockOwn(tx, actor, id);
    if (!locked.ok) return locked;
    const own = locked.value;
    const today = townDay(deps.now());
    const scheme = await loadScheme(tx, own.schemeId, today);
    const draft = await loadApplication(tx, id);
    if (!scheme || !draft) return fail({ kind: 'application-not-found' });
    if (own.state !== 'draft') return fail({ kind: 'step-not-possible', state: own.state });
    const lacks = lackingIn(draft, scheme.rules, today);
    if (lacks.length > 0) return fail({ kind: 'not-whole', lacks });
    const { askedCents } = allowance(scheme.rules, figuresOf(draft));
    return send(tx, deps, actor, { own, scheme, askedCents, receivedOn });
  });
}

type Sent = { own: Locked; scheme: Scheme; askedCents: number; receivedOn?: string | undefined };

/** Sends an application that is whole: its number in the year, the rules of today and the term, and a word to who asked. */
export async function send(
  tx: Tx,
  deps: Deps,
  actor: Actor,
  { own, scheme, askedCents, receivedOn }: Sent,
): Promise<Result<{ number: string }, StepError>> {
  const at = deps.now();
  const today = townDay(at);
  const year = Number(today.slice(0, 4));
  const number = await nextNumber(tx, own.schemeId, year);
  // The term runs from the day on which it came, also where it was paper that lay waiting.
  const dueOn = addWorkingDays(receivedOn ?? today, scheme.rules.terms.decisionDays);
  const newApplicant = await isNew(tx, own);
  const set = { versionId: scheme.versionId, year, number, dueOn, askedCents, submittedAt: at, newApplicant };
  const done = await advance(tx, actor, { ...own, rules: scheme.rules }, 'submit', { at, set });
  if (!done.ok) return done;
  const t = tellMessages(own.language);
  const text = numberText({ year, number });
  await tellApplicant(tx, deps, own, {
    ...{ event: 'submitted', subject: t.submitted(text), at },
    parts: [paragraph(t.submittedText(own.title, formatDay(dueOn, own.language)))],
  });
  return ok({ number: text });
}

/** The next number of a scheme in a year; who sends at the same moment waits for the row of the scheme. */
async function nextNumber(tx: Tx, schemeId: number, year: number): Promise<number> {
  await tx.selectFrom('scheme').select('id').where('id', '=', schemeId).forUpdate().execute();
  const { last } = await tx
    .selectFrom('application')
    .select(sql<number>`coalesce(max(number), 0)`.as('last'))
    .where('schemeId', '=', schemeId)
    .where('year', '=', year)
    .executeTakeFirstOrThrow();
  return last + 1;
}

/** Nobody of this account or address asked before. */
async function isNew(tx: Tx, { id, applicantId, email }: Locked): Promise<boolean> {
  const before = await tx
    .selectFrom('application')
    .select('id')
    .where('id', '<>', id)
    .where('submittedAt', 'is not', null)
    .where((eb) =>
      eb.or([eb('applicantId', '=', applicantId), eb.and([eb('email', '<>', ''), eb('email', '=', email)])]),
    )
    .limit(1)
    .executeTakeFirst();
  return before === undefined;
}
