import { type FormState, withError } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import type { PlanGroupInput, YouthPlan } from '../../projects/index.ts';
import { staffMessages } from '../messages.ts';
import { centsFrom, typedFrom } from '../money.ts';
import { readRows, rowField, rowValues } from '../rows.ts';
import { planMessages } from './messages.ts';

const columns = ['targetGroup', 'goal', 'instrument', 'how', 'budget'] as const;

/** The target groups that were typed, without nameless rows; and the form with what is wrong in them. */
export function readPlan(state: FormState, locale: Locale): { groups: PlanGroupInput[]; state: FormState } {
  const t = planMessages(locale);
  const { tooLong } = staffMessages(locale);
  let checked = state;
  const groups = readRows(state.values, 'group', columns)
    .filter((row) => row.typed.targetGroup !== '')
    .map(({ number, typed }): PlanGroupInput => {
      for (const column of columns) {
        if ([...typed[column]].length > 500)
          checked = withError(checked, rowField('group', number, column), tooLong(500));
      }
      const cents = typed.budget === '' ? 0 : centsFrom(typed.budget);
      if (cents === null) checked = withError(checked, rowField('group', number, 'budget'), t.budgetWrong);
      const { budget: _, ...texts } = typed;
      return { ...texts, budgetCents: cents ?? 0 };
    });
  return { groups, state: checked };
}

/** What was typed of children and young people: a goal or a reason, and never both or neither. */
export function readYouth(state: FormState, locale: Locale): { youth: YouthPlan; state: FormState } {
  const t = planMessages(locale);
  const { tooLong } = staffMessages(locale);
  const typed = (name: string) => String([state.values[name] ?? ''].flat()[0] ?? '').trim();
  const youth = { youthGoal: typed('youthGoal'), youthReason: typed('youthReason') };
  let checked = state;
  for (const [name, text] of Object.entries(youth))
    if ([...text].length > 500) checked = withError(checked, name, tooLong(500));
  if (youth.youthGoal === '' && youth.youthReason === '') checked = withError(checked, 'youthGoal', t.youthMissing);
  if (youth.youthGoal !== '' && youth.youthReason !== '') checked = withError(checked, 'youthReason', t.youthBoth);
  return { youth, state: checked };
}

/** What the fields of the plan hold at first. */
export function planValues(groups: readonly PlanGroupInput[], youth: YouthPlan): FormState['values'] {
  const rows = rowValues(
    'group',
    groups.map(({ targetGroup, goal, instrument, how, budgetCents }) => ({
      targetGroup,
      goal,
      instrument,
      how,
      budget: budgetCents === 0 ? '' : typedFrom(budgetCents),
    })),
  );
  return { ...youth, ...rows };
}
