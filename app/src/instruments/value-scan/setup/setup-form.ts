import { z } from 'zod';
import { optionalDay, optionalText, textField } from '../../../features/staff/index.ts';
import type { AppContext } from '../../../platform/http/env.ts';
import { setupMessages } from './setup-messages.ts';

const longestLine = 200;
const mostRoles = 12;
const mostStatements = 8;

/** The days of the rounds, and what is said afterwards. */
export function roundsForm(c: AppContext) {
  const t = setupMessages(c.get('locale')).wrong;
  return z.object({
    beforeUntil: optionalDay(t.day),
    afterFrom: optionalDay(t.day),
    thanks: optionalText(2000, t.tooLong),
  });
}

/** The roles, one a line. */
export function rolesForm(c: AppContext) {
  const t = setupMessages(c.get('locale')).wrong;
  return z.object({ roles: lines(2, mostRoles, t) });
}

/** A value with its statements, one a line. */
export function valueForm(c: AppContext) {
  const t = setupMessages(c.get('locale')).wrong;
  return z.object({
    name: textField(60, t.name, t.tooLong),
    about: optionalText(300, t.tooLong),
    statements: lines(1, mostStatements, t),
  });
}

type Words = ReturnType<typeof setupMessages>['wrong'];

function lines(least: number, most: number, t: Words) {
  return z
    .string()
    .default('')
    .transform((text) => text.split('\n').map((line) => line.trim()))
    .transform((all) => all.filter(Boolean))
    .refine((all) => all.length >= least && all.length <= most, t.lines(least, most))
    .refine((all) => all.every((line) => [...line].length <= longestLine), t.longLine(longestLine))
    .refine((all) => new Set(all).size === all.length, t.twice);
}
