import type { State } from './steps.ts';

/** What can be handed over. */
export const handed = ['agenda', 'budget', 'plan', 'task'] as const;
export type Handed = (typeof handed)[number];

/** To whom: a panel or council by lot, a cooperative, and so on, or everybody who lives in an area. */
export const bodyKinds = [
  ...(['panel', 'cooperative', 'neighbourhood_council', 'initiative', 'organisation', 'area'] as const),
] as const;
export type BodyKind = (typeof bodyKinds)[number];

/** The texts of a mandate that everybody can compare between two versions. */
export const mandateTexts = ['title', 'what', 'bodyName', 'frame', 'stays', 'watchedBy', 'takeBack'] as const;
export type MandateText = (typeof mandateTexts)[number];

/** What is handed over, to whom, within which frame and for how long; days YYYY-MM-DD, money in cents. */
export type Terms = Record<MandateText, string> & {
  hands: Handed;
  bodyKind: BodyKind;
  areaId: number | null;
  projectId: number | null;
  stepId: number | null;
  schemeId: number | null;
  startsOn: string | null;
  endsOn: string | null;
  reviewOn: string | null;
  budgetCents: number | null;
  changeNote: string;
};

export type LackingPart = MandateText | 'startsOn' | 'endsOn' | 'reviewOn' | 'budgetCents' | 'changeNote';

/** What lacks before a mandate can be proposed, or a change be decided on; in the order of the form. */
export function lacking(terms: Terms, { change }: { change: boolean }): LackingPart[] {
  const lacks: LackingPart[] = mandateTexts.filter((part) => terms[part].trim() === '');
  for (const day of ['startsOn', 'endsOn', 'reviewOn'] as const) if (terms[day] === null) lacks.push(day);
  if (terms.hands === 'budget' && terms.budgetCents === null) lacks.push('budgetCents');
  if (change && terms.changeNote.trim() === '') lacks.push('changeNote');
  return lacks;
}

/** What is wrong with the days: a term ends after it begins, and is looked at before it is over. */
export function wrongDay({ startsOn, endsOn, reviewOn }: Pick<Terms, 'startsOn' | 'endsOn' | 'reviewOn'>) {
  if (startsOn && endsOn && endsOn < startsOn) return 'endsOn';
  if (reviewOn && ((startsOn && reviewOn < startsOn) || (endsOn && reviewOn > endsOn))) return 'reviewOn';
  return null;
}

export type MandateChange = {
  part: MandateText | 'startsOn' | 'endsOn' | 'reviewOn' | 'budgetCents';
  before: string;
  after: string;
};

/** What differs between two versions, in the order in which they are read. */
export function changesBetween(before: Terms, after: Terms): MandateChange[] {
  const parts = [...mandateTexts, 'startsOn', 'endsOn', 'reviewOn', 'budgetCents'] as const;
  return parts.flatMap((part) => {
    const [was, became] = [String(before[part] ?? '').trim(), String(after[part] ?? '').trim()];
    return was === became ? [] : [{ part, before: was, after: became }];
  });
}

export type Spending = { year: number; cents: number; note: string };

/** What was spent of a budget and what is left; left is below zero where more was spent than handed over. */
export function moneyOf(budgetCents: number, spending: readonly Spending[]): { spent: number; left: number } {
  const spent = spending.reduce((sum, { cents }) => sum + cents, 0);
  return { spent, left: budgetCents - spent };
}

/** In which of three lists a mandate stands for everybody. */
export function shelfOf(state: State): 'now' | 'coming' | 'over' | null {
  switch (state) {
    case 'draft':
      return null;
    case 'proposed':
    case 'decided':
      return 'coming';
    case 'running':
    case 'in_review':
    case 'changing':
      return 'now';
    case 'ended':
    case 'taken_back':
    case 'rejected':
      return 'over';
  }
}
