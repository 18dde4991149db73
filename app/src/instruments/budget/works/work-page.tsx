import type { FormState } from '../../../platform/http/form.ts';
import { DateField } from '../../../platform/ui/form/date-field.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { LinkMore } from '../../../platform/ui/link.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { budgetStaffPath, projectPath } from '../budget-path.ts';
import { BudgetStaffPage } from '../staff/budget-staff-page.tsx';
import type { BudgetWork } from '../staff/on-budget.ts';
import type { Work, WorkUpdate } from './load-works.ts';
import { Updates } from './public-work.tsx';
import { workStates } from './work.ts';
import { worksMessages } from './works-messages.ts';

type Props = { frame: Frame; work: BudgetWork; one: Work; updates: readonly WorkUpdate[]; state: FormState };

/** One work for its officers: how far it is, and what residents read of it. */
export function WorkPage({ frame, work, one, updates, state }: Props) {
  const { locale } = frame;
  const t = worksMessages(locale);
  return (
    <BudgetStaffPage frame={frame} work={work} current="works" errors={state}>
      <Section title={<Written>{one.title}</Written>}>
        <Paragraph>
          <LinkMore href={projectPath(work.step, one.projectId)}>{t.toPublic}</LinkMore>
        </Paragraph>
        <Form
          action={`${budgetStaffPath(work.step, 'works')}/${one.projectId}`}
          label={t.form(one.title)}
          state={state}
          once
        >
          <RadioField
            name="state"
            label={t.stateLabel}
            options={workStates.map((value) => ({ value, label: t.state[value] }))}
          />
          <TextField name="owner" label={t.ownerLabel} description={t.ownerHelp} optional />
          <DateField name="expectedOn" label={t.expectedLabel} optional />
          <TextField name="spent" label={t.spentLabel} inputmode="decimal" size="short" optional />
          <TextArea name="told" label={t.toldLabel} description={t.toldHelp} maxLength={5000} optional />
          <SubmitRow label={t.save} />
        </Form>
      </Section>
      <Section title={t.updates}>
        <Updates updates={updates} locale={locale} />
      </Section>
    </BudgetStaffPage>
  );
}
