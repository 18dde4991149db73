import { atHour } from '../../../platform/calendar/at-hour.ts';
import { addDays } from '../../../platform/calendar/days.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { SchemeRules } from '../../../platform/town-scheme.ts';
import { cameInTime, objectionDue } from '../objecting/objection.ts';
import { composeObjectionLetter } from '../objecting/objection-letter.ts';
import type { State } from '../states/steps.ts';

/** An objection of the demonstration; days are counted from the decision. Without reasons it is still open. */
export type ObjectionWords = {
  grounds: string;
  came: 'web' | 'letter';
  after: number;
  answered?: number;
  why?: string;
};

type Subject = {
  id: number;
  state: State;
  rules: SchemeRules;
  number: string;
  title: string;
  decidedOn: string;
  objectionUntil: string;
};

/** Writes an objection to a decision, and what the college said to it. */
export async function writeObjection(tx: Tx, { id, state, rules, ...subject }: Subject, told: ObjectionWords) {
  const { number, title, decidedOn, objectionUntil } = subject;
  const { came, grounds, after, answered, why } = told;
  const receivedOn = addDays(decidedOn, after);
  const arrival = { receivedOn, postedOn: came === 'letter' ? addDays(receivedOn, -1) : null };
  const lodgedAt = atHour(receivedOn, 11);
  const values = {
    ...{ applicationId: id, against: 'decision' as const, came, grounds, lodgedAt, ...arrival },
    ...{ inTime: cameInTime(arrival, objectionUntil), dueOn: objectionDue(arrival, objectionUntil, rules) },
  };
  const event = { applicationId: id, fromState: state, toState: state };
  await tx
    .insertInto('applicationEvent')
    .values({ ...event, step: 'object', at: lodgedAt })
    .execute();
  if (answered === undefined || why === undefined) {
    await tx.insertInto('applicationObjection').values(values).execute();
    return;
  }
  const day = addDays(decidedOn, answered);
  const decidedAt = atHour(day, 15);
  const outcome = 'unfounded' as const;
  const letter = composeObjectionLetter(rules, {
    ...{ number, title, outcome, reasons: why, conditions: '', formerCents: 0, newCents: null },
    ...{ objection: values, decidedOn: day },
  });
  const answer = { outcome, reasons: why, decidedOn: day, decidedAt, letter: JSON.stringify(letter) };
  await tx
    .insertInto('applicationObjection')
    .values({ ...values, ...answer })
    .execute();
  await tx
    .insertInto('applicationEvent')
    .values({ ...event, step: 'uphold', at: decidedAt })
    .execute();
}
