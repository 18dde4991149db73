import type { AreaOption } from '../../../features/areas/index.ts';
import { type Step, stepCrumbs } from '../../../features/steps/index.ts';
import type { FormState } from '../../../platform/http/form.ts';
import { formatDay, formatMoney } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { CheckboxField } from '../../../platform/ui/form/checkbox-field.tsx';
import { fieldId } from '../../../platform/ui/form/field-id.ts';
import { Form, HiddenField } from '../../../platform/ui/form/form.tsx';
import { SelectField } from '../../../platform/ui/form/select-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { Link } from '../../../platform/ui/link.tsx';
import { List } from '../../../platform/ui/list.tsx';
import { LookAlikes } from '../../../platform/ui/look-alikes.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { Budget } from '../budget.ts';
import { budgetPath, projectPath, proposePath } from '../budget-path.ts';
import type { AlikeProject } from './look-alikes.ts';
import { maxProposal } from './proposal-form.ts';
import { proposalMessages } from './proposal-messages.ts';

type Props = {
  frame: Frame;
  step: Step;
  budget: Budget;
  areas: readonly AreaOption[];
  state: FormState;
  /** Asked about once, for who types without script. */
  alike: readonly AlikeProject[];
  /** The text may hold personal data: it can be changed, or a moderator looks first. */
  personal: boolean;
};

/** The form with which a resident proposes a project. */
export function ProposePage({ frame, step, budget, areas, state, alike, personal }: Props) {
  const { locale } = frame;
  const t = proposalMessages(locale);
  const { amount, proposalsUntil } = budget;
  const lead = proposalsUntil ? t.lead(formatMoney(amount, locale), formatDay(proposalsUntil, locale)) : undefined;
  return (
    <Page
      frame={frame}
      title={t.propose}
      errors={state}
      breadcrumbs={[...stepCrumbs(step, locale), { href: budgetPath(step), label: <Written>{step.title}</Written> }]}
    >
      <PageTitle lead={lead}>{t.propose}</PageTitle>
      <Paragraph>{t.next}</Paragraph>
      {step.moderation === 'before' && <Paragraph soft>{t.moderated}</Paragraph>}
      {alike.length > 0 && (
        <Alert kind="info" title={t.alikeTitle}>
          <AlikeProjects step={step} alike={alike} locale={locale} />
        </Alert>
      )}
      <Form action={proposePath(step)} state={state} label={t.propose} once>
        <Once name="anyway" label={t.anyway} asked={alike.length > 0} state={state} />
        <TextField name="title" label={t.title} description={t.titleHelp} />
        <LookAlikes field={fieldId('title')} src={`${proposePath(step)}/lijkt-op`} />
        <TextArea name="body" label={t.body} description={t.bodyHelp} maxLength={maxProposal} rows={7} />
        <Once name="moderatorFirst" label={t.moderatorFirst} asked={personal} state={state} />
        <SelectField
          name="areaId"
          label={t.area}
          empty={t.noArea}
          options={areas.map(({ id, name }) => ({ value: String(id), label: name }))}
          optional
        />
        <TextField
          name="estimate"
          label={t.estimate}
          description={t.estimateHelp}
          inputmode="decimal"
          size="medium"
          optional
        />
        <TextField
          name="authorName"
          label={t.authorName}
          description={t.authorHelp}
          autocomplete="name"
          size="medium"
          optional
        />
        <SubmitRow label={t.send}>
          <Link href={budgetPath(step)}>{t.back}</Link>
        </SubmitRow>
      </Form>
    </Page>
  );
}

/** Projects that look like what is typed, each in another window: what is being typed stays where it is. */
export function AlikeProjects({ step, alike, locale }: { step: Step; alike: readonly AlikeProject[]; locale: Locale }) {
  return (
    <List
      items={alike.map(({ id, title }) => (
        <a class="utrecht-link utrecht-link--html-a" href={projectPath(step, id)} target="_blank" rel="noopener">
          <Written>{title}</Written> <span class="app-hidden">{proposalMessages(locale).newWindow}</span>
        </a>
      ))}
    />
  );
}

type OnceProps = { name: string; label: string; asked: boolean; state: FormState };

// The answer travels along, so that the next question does not undo it.
function Once({ name, label, asked, state }: OnceProps) {
  if (asked) return <CheckboxField name={name} label={label} optional />;
  return state.values[name] ? <HiddenField name={name} value="ja" /> : null;
}
