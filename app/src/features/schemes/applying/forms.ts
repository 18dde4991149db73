import { z } from 'zod';
import type { FormState } from '../../../platform/http/form.ts';
import { withError } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import type { SchemeRules } from '../../../platform/town-scheme.ts';
import { looksLikeEmail } from '../../desk/index.ts';
import { centsFrom, optionalDay, optionalText, readRows, rowField, rowValues, typedFrom } from '../../staff/index.ts';
import type { Application, BudgetLine } from '../states/load-application.ts';
import { readIban } from './iban.ts';
import { applyMessages } from './messages.ts';
import type { SaveBudget } from './save-draft.ts';

/** The most characters of each text of a plan. */
export const planLimits = { title: 120, summary: 600, plan: 6000, neighbours: 3000 } as const;

/** The words of a plan; everything may stay empty until it is sent. */
export function planForm(locale: Locale, rules: SchemeRules, areaIds: ReadonlySet<number>) {
  const t = applyMessages(locale);
  const text = (max: number) => optionalText(max, t.tooLong);
  return z.object({
    title: text(planLimits.title),
    summary: text(planLimits.summary),
    plan: text(planLimits.plan),
    neighbours: text(planLimits.neighbours),
    purpose: z.enum(['', ...rules.purposes.map(({ key }) => key)]).default(''),
    areaId: z.coerce
      .number()
      .refine((id) => id === 0 || areaIds.has(id))
      .default(0)
      .transform((id) => (id === 0 ? null : id)),
    startsOn: optionalDay(t.plan.wrongDay),
  });
}

/** What the page of the plan shows at first. */
export function planValues(application: Application): FormState['values'] {
  const { title, summary, plan, neighbours, purpose, areaId, startsOn } = application;
  return { title, summary, plan, neighbours, purpose, areaId: String(areaId ?? ''), startsOn: startsOn ?? '' };
}

const columns = ['what', 'amount'] as const;

/** The kind, the number of people and the lines of a budget, from rows with numbers in their names. */
export function readBudget(
  state: FormState,
  rules: SchemeRules,
  locale: Locale,
): { value: SaveBudget; state: FormState } {
  const t = applyMessages(locale).budget;
  const text = (name: string) => [state.values[name] ?? ''].flat()[0]?.trim() ?? '';
  let checked = state;
  const wrong = (field: string, message: string) => {
    checked = withError(checked, field, message);
  };
  const kindKey = rules.kinds.some(({ key }) => key === text('kindKey')) ? text('kindKey') : '';
  const typedPersons = text('persons');
  const persons = /^[1-9]\d{0,5}$/.test(typedPersons) && Number(typedPersons) <= 100_000 ? Number(typedPersons) : null;
  if (typedPersons !== '' && persons === null) wrong('persons', t.wrongPersons);
  const lines: BudgetLine[] = [];
  for (const side of ['cost', 'income'] as const) {
    for (const { number, typed } of readRows(state.values, side, columns)) {
      if (typed.what === '' && typed.amount === '') continue;
      const cents = centsFrom(typed.amount);
      if (typed.what === '') wrong(rowField(side, number, 'what'), t.whatMissing);
      else if (typed.amount === '') wrong(rowField(side, number, 'amount'), t.amountMissing);
      else if (cents === null || [...typed.what].length > 200) wrong(rowField(side, number, 'amount'), t.wrongAmount);
      else if (cents > 0) lines.push({ side, what: typed.what, cents });
    }
  }
  const unforeseen = text('unforeseen');
  const cents = unforeseen === '' ? 0 : centsFrom(unforeseen);
  if (cents === null) wrong('unforeseen', t.wrongAmount);
  else if (cents > 0) lines.push({ side: 'unforeseen', what: '', cents });
  return { value: { kindKey, persons, lines }, state: checked };
}

/** What the page of the budget shows at first. */
export function budgetValues({ kindKey, persons, lines }: Application): FormState['values'] {
  const rows = (side: BudgetLine['side']) =>
    rowValues(
      side,
      lines.filter((line) => line.side === side).map(({ what, cents }) => ({ what, amount: typedFrom(cents) })),
    );
  const unforeseen = lines.find(({ side }) => side === 'unforeseen');
  return {
    ...{ kindKey, persons: persons === null ? '' : String(persons) },
    ...{ unforeseen: unforeseen ? typedFrom(unforeseen.cents) : '' },
    ...rows('cost'),
    ...rows('income'),
  };
}

/** Who asks, and the account; an account that was given stays where nothing is typed. */
export function applicantForm(locale: Locale, rules: SchemeRules) {
  const t = applyMessages(locale);
  const text = (max: number) => optionalText(max, t.tooLong);
  return z
    .object({
      applicantKind: z.enum(['', ...rules.whoMay.map(({ key }) => key)], t.applicant.kindMissing).default(''),
      applicantName: text(100),
      organisation: text(120),
      email: text(200).refine((email) => email === '' || looksLikeEmail(email), t.applicant.wrongEmail),
      postalAddress: text(300),
      iban: text(60).refine((iban) => iban === '' || readIban(iban) !== null, t.applicant.wrongIban),
      holder: text(100),
    })
    .refine(({ iban, holder }) => iban === '' || holder !== '', { path: ['holder'], error: t.applicant.holderMissing })
    .transform(({ iban, holder, ...who }) => {
      const read = iban === '' ? null : readIban(iban);
      return { ...who, account: read === null ? null : { iban: read, holder } };
    });
}

/** What the page of who asks shows at first; never the account. */
export function applicantValues(application: Application): FormState['values'] {
  const { applicantKind, applicantName, organisation, email, postalAddress } = application;
  return { applicantKind, applicantName, organisation, email, postalAddress };
}
