import type { SchemeRules } from '../../../platform/town-scheme.ts';
import type { Application } from '../states/load-application.ts';
import { type AllowanceNote, allowance } from './allowance.ts';
import { figuresOf } from './plan-figures.ts';

/** What is not there yet, and on which page it is filled in. */
export type Lack =
  | { kind: 'title' | 'summary' | 'plan' | 'neighbours' | 'purpose' | 'starts-on' | 'in-the-past'; part: 'plan' }
  | { kind: AllowanceNote['kind']; part: 'budget' }
  | { kind: 'quotes' | 'drawing'; part: 'files' }
  | { kind: 'who' | 'name' | 'reach' | 'account'; part: 'applicant' };

type Draft = Omit<Application, 'rules'>;

/** Everything that is needed before an application can be sent; nothing is asked that its scheme does not need. */
export function lackingIn(draft: Draft, rules: SchemeRules, today: string): Lack[] {
  const lacks: Lack[] = [];
  const plan = (kind: Extract<Lack, { part: 'plan' }>['kind'], missing: boolean) =>
    missing && lacks.push({ kind, part: 'plan' });
  plan('title', draft.title === '');
  plan('summary', draft.summary === '');
  plan('plan', draft.plan === '');
  plan('purpose', rules.purposes.length > 0 && !rules.purposes.some(({ key }) => key === draft.purpose));
  plan('neighbours', rules.parts.includes('neighbours') && draft.neighbours === '');
  plan('starts-on', draft.startsOn === null);
  plan('in-the-past', draft.startsOn !== null && draft.startsOn < today);
  const { notes } = allowance(rules, figuresOf(draft));
  // More than the maximum can be sent: the rest comes from elsewhere.
  for (const { kind } of notes) if (kind !== 'over-maximum') lacks.push({ kind, part: 'budget' });
  const has = (wanted: 'quote' | 'drawing') => draft.files.some(({ kind }) => kind === wanted);
  if (rules.parts.includes('quotes') && !has('quote')) lacks.push({ kind: 'quotes', part: 'files' });
  if (needsDrawing(draft, rules) && !has('drawing')) lacks.push({ kind: 'drawing', part: 'files' });
  if (!rules.whoMay.some(({ key }) => key === draft.applicantKind)) lacks.push({ kind: 'who', part: 'applicant' });
  if (draft.applicantName === '') lacks.push({ kind: 'name', part: 'applicant' });
  if (draft.email === '' && draft.postalAddress === '') lacks.push({ kind: 'reach', part: 'applicant' });
  if (!draft.hasAccount) lacks.push({ kind: 'account', part: 'applicant' });
  return lacks;
}

/** Whether a drawing is asked: a plan that changes something outside shows how it is now and how it becomes. */
export function needsDrawing({ kindKey }: Pick<Draft, 'kindKey'>, rules: SchemeRules): boolean {
  return rules.kinds.some(({ key, drawing }) => key === kindKey && drawing);
}
