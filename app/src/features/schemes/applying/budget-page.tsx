import type { FormState } from '../../../platform/http/form.ts';
import { formatMoney } from '../../../platform/i18n/format.ts';
import { Button } from '../../../platform/ui/button.tsx';
import { FieldRow } from '../../../platform/ui/form/field-row.tsx';
import { Fieldset } from '../../../platform/ui/form/fieldset.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { LiveCheck } from '../../../platform/ui/live-check.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { rowField, rowNumbers } from '../../staff/index.ts';
import type { Application } from '../states/load-application.ts';
import { applicationPath } from '../states/paths.ts';
import type { Allowance } from './allowance.ts';
import { ApplyPage } from './apply-page.tsx';
import { Calculator } from './calculator.tsx';
import { applyMessages } from './messages.ts';

type Props = {
  frame: Frame;
  application: Application;
  state: FormState;
  allowed: Allowance;
  leftCents: number;
  refusal?: string | undefined;
};

/** The second step: what it costs, with a calculator that says what the scheme allows. */
export function BudgetPage({ frame, application, state, allowed, leftCents, refusal }: Props) {
  const { locale } = frame;
  const t = applyMessages(locale);
  const words = t.budget;
  const { rules, id } = application;
  const money = (cents: number) => formatMoney(cents, locale);
  return (
    <ApplyPage frame={frame} application={application} part="budget" state={state} refusal={refusal}>
      <Calculator allowed={allowed} leftCents={leftCents} locale={locale} />
      <Form action={applicationPath(id, 'budget')} state={state}>
        <RadioField
          name="kindKey"
          label={words.kind}
          options={rules.kinds.map(({ key, name, mostCents, per }) => ({
            value: key,
            label: <Written>{name}</Written>,
            hint: per === 'plan' ? words.upTo(money(mostCents)) : words.perPerson(money(mostCents)),
          }))}
        />
        <TextField
          name="persons"
          label={words.persons}
          description={words.personsHelp}
          inputmode="numeric"
          size="short"
          optional
        />
        <Lines side="cost" title={words.costs} help={words.costsHelp} state={state} locale={locale} />
        <TextField
          name="unforeseen"
          label={words.unforeseen}
          description={words.unforeseenHelp(rules.unforeseenPercent)}
          inputmode="decimal"
          size="short"
          optional
        />
        <Lines side="income" title={words.income} help={words.incomeHelp} state={state} locale={locale} />
        <LiveCheck src={`${applicationPath(id, 'budget')}/proef`} />
        <SubmitRow label={t.save}>
          <Button kind="secondary" name="more" value="ja">
            {words.more}
          </Button>
        </SubmitRow>
      </Form>
    </ApplyPage>
  );
}

type LinesProps = {
  side: 'cost' | 'income';
  title: string;
  help: string;
  state: FormState;
  locale: Frame['locale'];
};

function Lines({ side, title, help, state, locale }: LinesProps) {
  const t = applyMessages(locale).budget;
  return (
    <Fieldset legend={title}>
      <Paragraph>{help}</Paragraph>
      {rowNumbers(state.values, side, 'what').map((number, index) => (
        <FieldRow legend={t.row(index + 1)} fields="short">
          <TextField name={rowField(side, number, 'what')} label={t.what} optional="said" />
          <TextField
            name={rowField(side, number, 'amount')}
            label={t.amount}
            inputmode="decimal"
            size="short"
            optional="said"
          />
        </FieldRow>
      ))}
    </Fieldset>
  );
}
