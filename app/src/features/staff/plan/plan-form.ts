import { type FormState, withError } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import type { PlanGroupInput } from '../../projects/index.ts';
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

/** What the fields of the plan hold at first. */
export function planValues(groups: readonly PlanGroupInput[]): FormState['values'] {
  return rowValues(
    'group',
    groups.map(({ targetGroup, goal, instrument, how, budgetCents }) => ({
      targetGroup,
      goal,
      instrument,
      how,
      budget: budgetCents === 0 ? '' : typedFrom(budgetCents),
    })),
  );
}
