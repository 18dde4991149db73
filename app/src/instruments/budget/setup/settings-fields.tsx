import type { Locale } from '../../../platform/i18n/locale.ts';
import { DateField } from '../../../platform/ui/form/date-field.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import { ballotKinds } from '../choices.ts';
import { setupMessages } from './setup-messages.ts';

/** The rules of a budget to fill in. */
export function SettingsFields({ locale }: { locale: Locale }) {
  const t = setupMessages(locale);
  const short = { inputmode: 'numeric', size: 'short' } as const;
  return (
    <>
      <TextField name="amount" label={t.amount} description={t.amountHelp} inputmode="decimal" size="medium" />
      <DateField name="proposalsUntil" label={t.proposalsUntil} description={t.proposalsHelp} optional />
      <TextField name="limitPerPerson" label={t.limit} description={t.limitHelp} {...short} optional />
      <RadioField
        name="moderation"
        label={t.moderation}
        options={(['after', 'before'] as const).map((when) => ({ value: when, label: t.moderations[when] }))}
      />
      <RadioField
        name="ballot"
        label={t.ballot}
        options={ballotKinds.map((kind) => ({ value: kind, ...t.ballots[kind] }))}
      />
      <TextField name="minChoices" label={t.minChoices} description={t.minHelp} {...short} />
      <TextField name="maxChoices" label={t.maxChoices} description={t.maxHelp} {...short} optional />
      <TextField name="points" label={t.points} description={t.pointsHelp} {...short} optional />
      <RadioField
        name="rule"
        label={t.rule}
        options={(['equal-shares', 'greedy'] as const).map((rule) => ({ value: rule, ...t.rules[rule] }))}
      />
      <TextField name="minVotes" label={t.minVotes} description={t.minVotesHelp} {...short} optional />
      <RadioField
        name="reach"
        label={t.reach}
        description={t.reachHelp}
        options={(['all', 'own-and-other'] as const).map((reach) => ({ value: reach, label: t.reaches[reach] }))}
      />
      <RadioField
        name="access"
        label={t.access}
        options={(['person', 'code'] as const).map((access) => ({ value: access, label: t.accesses[access] }))}
      />
      <SubmitRow label={t.save} />
    </>
  );
}
