import { Buffer } from 'node:buffer';
import { addDays } from '../../../platform/calendar/days.ts';
import { addWorkingDays } from '../../../platform/calendar/working-days.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import type { Result } from '../../../platform/result.ts';
import { allowance } from '../applying/allowance.ts';
import { figuresOf } from '../applying/plan-figures.ts';
import { composeLetter } from '../deciding/letter.ts';
import { book } from '../ledger/book.ts';
import { lockFunds } from '../ledger/funds.ts';
import type { Move } from '../ledger/money.ts';
import { lastDayToObject } from '../objecting/objection.ts';
import { listSchemes, type Scheme } from '../rules/load-scheme.ts';
import { seedSchemes } from '../rules/seed-schemes.ts';
import type { BudgetLine } from '../states/load-application.ts';
import { numberText } from '../states/number-text.ts';
import { type State, type StepError, subsidySteps, takeStep } from '../states/steps.ts';
import { type ObjectionWords, writeObjection } from './write-objection.ts';

export type AppliedState = State;

/** What an application of the demonstration says and what became of it; amounts are whole euros. */
export type AppliedWords = {
  kind: string;
  persons?: number;
  title: string;
  summary: string;
  plan: string;
  neighbours: string;
  purpose: string;
  costs: readonly { what: string; euro: number }[];
  unforeseen: number;
  income?: number;
  /** What was granted where that is a part. */
  part?: number;
  reasons?: string;
  advice?: string;
  question?: string;
  scores?: boolean;
  batch?: boolean;
  report?: string;
  lesson?: string;
  reached?: number;
  spent?: number;
  rating?: number;
  reclaim?: number;
  objection?: ObjectionWords;
};

/** An application as the demonstration tells it; amounts in whole euros. */
export type Told = AppliedWords & {
  applicant: { personId: string | null; name: string; email: string };
  state: State;
  submittedAt: Date;
  decidedAt: Date | null;
  areaId: number;
  /** The initiative that it is for. */
  projectId: number | null;
  /** A PDF with the price. */
  quote: Uint8Array;
};

/** The scheme in which the demonstration plays: the first subsidy of the town. */
export async function demoScheme(tx: Tx, { settings, now }: Deps): Promise<Scheme | undefined> {
  await seedSchemes(tx, settings.town, now());
  const schemes = await listSchemes(tx, townDay(now()));
  return schemes.find(({ kind }) => kind === 'subsidy');
}

/** Writes an application as it would stand after all steps to its state, with its advice, letter and money. */
export async function writeApplication(tx: Tx, scheme: Scheme, members: readonly number[], told: Told): Promise<void> {
  const { rules } = scheme;
  const lines = linesOf(told);
  const persons = told.persons ?? null;
  const { askedCents } = allowance(rules, figuresOf({ kindKey: told.kind, persons, lines }));
  const submittedOn = townDay(told.submittedAt);
  const sent = told.state !== 'draft';
  const number = sent ? await numberFor(tx, scheme.id, submittedOn) : { year: null, number: null };
  const { id } = await tx
    .insertInto('application')
    .values({
      ...{ schemeId: scheme.id, versionId: scheme.versionId, state: told.state, ...number, revision: 2 },
      ...{ title: told.title, summary: told.summary, plan: told.plan, neighbours: told.neighbours },
      ...{ purpose: told.purpose, kindKey: told.kind, persons, areaId: told.areaId, projectId: told.projectId },
      ...{ applicantId: told.applicant.personId, applicantName: told.applicant.name, email: told.applicant.email },
      ...{ channel: told.applicant.personId === null ? 'paper' : 'web', applicantKind: rules.whoMay[0]?.key ?? '' },
      ...{ postalAddress: told.applicant.personId === null ? 'Voorbeeldstraat 1\n2000 AA Haarlem' : '' },
      ...{ createdAt: told.submittedAt, submittedAt: sent ? told.submittedAt : null, newApplicant: sent || null },
      ...{ startsOn: addDays(townDay(told.decidedAt ?? told.submittedAt), 45), askedCents: sent ? askedCents : null },
      dueOn: sent ? addWorkingDays(submittedOn, rules.terms.decisionDays) : null,
      ...(told.question ? { suspendedOn: addDays(submittedOn, 2), answerDue: addDays(submittedOn, 16) } : {}),
      settledAt: told.state === 'settled' ? told.decidedAt : null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await tx
    .insertInto('applicationLine')
    .values(lines.map((line, ordinal) => ({ ...line, ordinal, applicationId: id })))
    .execute();
  const file = { name: 'prijsopgave.pdf', type: 'application/pdf', addedAt: told.submittedAt } as const;
  if (sent)
    await tx
      .insertInto('applicationFile')
      .values({
        ...{ ...file, id: crypto.randomUUID(), applicationId: id, kind: 'quote' },
        ...{ bytes: Buffer.from(told.quote), size: told.quote.byteLength },
      })
      .execute();
  if (sent) await writeEvents(tx, id, told, rules.council !== null);
  if (told.question)
    await tx
      .insertInto('applicationQuestion')
      .values({ applicationId: id, question: told.question, askedAt: told.submittedAt })
      .execute();
  if (told.scores) await writeScores(tx, id, scheme, members.slice(1, 3), told.submittedAt);
  await writeDecision(tx, scheme, id, { told, askedCents, number: numberText(number) });
}

function linesOf({ costs, unforeseen, income = 0 }: Told): BudgetLine[] {
  const lines: BudgetLine[] = costs.map(({ what, euro }) => ({ side: 'cost', what, cents: euro * 100 }));
  if (unforeseen > 0) lines.push({ side: 'unforeseen', what: '', cents: unforeseen * 100 });
  if (income > 0) lines.push({ side: 'income', what: 'Bijdrage van deelnemers', cents: income * 100 });
  return lines;
}

async function numberFor(tx: Tx, schemeId: number, day: string): Promise<{ year: number; number: number }> {
  const year = Number(day.slice(0, 4));
  const { last } = await tx
    .selectFrom('application')
    .select((eb) => eb.fn.max('number').as('last'))
    .where('schemeId', '=', schemeId)
    .where('year', '=', year)
    .executeTakeFirstOrThrow();
  return { year, number: Number(last ?? 0) + 1 };
}

const way: Partial<Record<State, readonly string[]>> = {
  submitted: ['submit'],
  incomplete: ['submit', 'ask'],
  complete: ['submit', 'accept'],
  in_advice: ['submit', 'accept', 'send-to-council'],
  advised: ['submit', 'accept', 'send-to-council', 'advise'],
};

function wayTo(state: State): readonly string[] {
  const decided = [...(way.advised ?? [])];
  if (state === 'granted' || state === 'partly' || state === 'refused')
    return [...decided, state === 'granted' ? 'grant' : state === 'refused' ? 'refuse' : 'partly'];
  const after = { paid: ['pay'], reported: ['pay', 'report'], settled: ['pay', 'report', 'settle'] };
  if (state === 'paid' || state === 'reported' || state === 'settled') return [...decided, 'grant', ...after[state]];
  return way[state] ?? [];
}

async function writeEvents(tx: Tx, applicationId: number, told: Told, council: boolean): Promise<void> {
  const events = [];
  let state: State = 'draft';
  for (const step of wayTo(told.state)) {
    const next: Result<State, StepError> = takeStep(
      subsidySteps,
      state,
      step as (typeof subsidySteps)[number]['step'],
      { council },
    );
    // A town without a council passes its steps over.
    if (!next.ok) continue;
    const at = ['submit', 'ask', 'accept', 'send-to-council', 'advise'].includes(step)
      ? told.submittedAt
      : told.decidedAt;
    events.push({ applicationId, step, fromState: state, toState: next.value, at: at ?? told.submittedAt });
    state = next.value;
  }
  if (events.length > 0) await tx.insertInto('applicationEvent').values(events).execute();
}

async function writeScores(tx: Tx, applicationId: number, { rules }: Scheme, members: readonly number[], at: Date) {
  const rows = members.flatMap((memberId, place) =>
    rules.criteria.map(({ key }, index) => ({
      ...{ applicationId, memberId, criterion: key, score: 3 + ((index + place) % 3), givenAt: at },
    })),
  );
  if (rows.length > 0) await tx.insertInto('applicationScore').values(rows).execute();
}

type Facts = { told: Told; askedCents: number; number: string };

async function writeDecision(tx: Tx, scheme: Scheme, id: number, { told, askedCents, number }: Facts): Promise<void> {
  const { rules } = scheme;
  const { decidedAt, state, reasons = '', advice } = told;
  const outcome = state === 'refused' ? 'refuse' : told.part ? 'partly' : 'grant';
  const cents = outcome === 'refuse' ? 0 : (told.part ?? askedCents / 100) * 100;
  if (advice && rules.council)
    await tx
      .insertInto('applicationAdvice')
      .values({
        ...{ applicationId: id, outcome, cents, reasons: advice, present: 5, inFavour: 4 },
        ...{ metOn: townDay(told.submittedAt), madeAt: told.submittedAt },
      })
      .execute();
  if (decidedAt === null) return;
  const decidedOn = townDay(decidedAt);
  const objectionUntil = lastDayToObject(decidedOn, rules);
  const letter = composeLetter(rules, {
    ...{ number, title: told.title, askedCents, outcome, cents, reasons, deviation: '', conditions: '' },
    ...{ decidedOn, objectionUntil, submittedOn: townDay(told.submittedAt) },
    advice: advice ? { cents, reasons: advice } : null,
  });
  await tx
    .insertInto('applicationDecision')
    .values({
      ...{ applicationId: id, outcome, cents, reasons, decidedOn, decidedAt, inTime: true, objectionUntil },
      letter: JSON.stringify(letter),
    })
    .execute();
  const subject = { id, state, rules, number, title: told.title, decidedOn, objectionUntil };
  if (told.objection) await writeObjection(tx, subject, told.objection);
  if (cents > 0) await writeMoney(tx, scheme, id, { told, cents, decidedAt });
  if (told.report) await writeReport(tx, id, told, cents);
}

async function writeMoney(
  tx: Tx,
  { id: schemeId, rules }: Scheme,
  applicationId: number,
  { told, cents, decidedAt }: { told: Told; cents: number; decidedAt: Date },
): Promise<void> {
  const today = townDay(decidedAt);
  const at = decidedAt;
  const year = Number(today.slice(0, 4));
  const funds = await lockFunds(tx, { schemeId, rules, year, areaId: told.areaId, today, at });
  const paid = ['paid', 'reported', 'settled'].includes(told.state);
  const moves: Move[] = [{ kind: 'reserved', cents }, ...(paid ? [{ kind: 'paid' as const, cents }] : [])];
  const booked = await book(tx, funds, moves, { today, at, applicationId });
  if (!booked.ok) throw new Error('The demonstration gives more than its scheme has.');
  const inFile = paid || told.batch;
  const batch = inFile
    ? await tx.insertInto('paymentBatch').values({ madeAt: at }).returning('id').executeTakeFirstOrThrow()
    : null;
  await tx
    .insertInto('paymentOrder')
    .values({
      ...{ applicationId, cents, orderedAt: at, batchId: batch?.id ?? null },
      ...(paid ? { paidOn: today, paidAt: at } : {}),
    })
    .execute();
  if (told.state === 'settled') return;
  // The account number of a bank's own example.
  const account = { iban: 'NL91ABNA0417164300', holder: told.applicant.name, givenAt: told.submittedAt };
  await tx
    .insertInto('applicationAccount')
    .values({ applicationId, ...account })
    .execute();
}

async function writeReport(tx: Tx, applicationId: number, told: Told, cents: number): Promise<void> {
  const { report = '', lesson = '', reached = 0, spent = 0, rating = null, reclaim = 0, decidedAt } = told;
  const sentAt = decidedAt ?? told.submittedAt;
  await tx
    .insertInto('applicationReport')
    .values({ applicationId, told: report, lesson, reached, spentCents: spent * 100, rating, sentAt })
    .execute();
  if (told.state !== 'settled') return;
  await tx
    .insertInto('applicationSettlement')
    .values({
      ...{ applicationId, settledCents: cents - reclaim * 100, reclaimCents: reclaim * 100 },
      ...{ reasons: 'U gaf minder uit dan u kreeg.', settledOn: townDay(sentAt), settledAt: sentAt },
    })
    .execute();
}
