import { Fieldset } from '../../../platform/ui/form/fieldset.tsx';
import { rulesMessages } from './messages.ts';
import { NumberField, OptionRows, type RowsProps } from './rules-rows.tsx';

/** What only a Right to Challenge has: grounds, what is compared, and its terms. */
export function ChallengeFields({ state, locale }: RowsProps) {
  const t = rulesMessages(locale);
  const { challenge: own } = t;
  return (
    <>
      <OptionRows group="who" legend={t.who} state={state} locale={locale} />
      <OptionRows
        group="ground"
        legend={own.grounds}
        beside={{ column: 'question', label: own.question }}
        state={state}
        locale={locale}
      />
      <NumberField name="supporters" label={own.supporters} />
      <OptionRows group="compare" legend={own.comparison} state={state} locale={locale} />
      <Fieldset legend={t.terms}>
        <NumberField name="decisionDays" label={t.decisionDays} />
        <NumberField name="extensionDays" label={own.extensionDays} />
        <NumberField name="answerDays" label={t.answerDays} />
        <NumberField name="objectionWeeks" label={t.objectionWeeks} />
        <NumberField name="objectionDecisionWeeks" label={t.objectionDecisionWeeks} />
        <NumberField name="monitoringMonths" label={own.monitoringMonths} />
      </Fieldset>
    </>
  );
}
