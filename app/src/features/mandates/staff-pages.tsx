import type { FormState } from '../../platform/http/form.ts';
import { formatDay } from '../../platform/i18n/format.ts';
import { Alert } from '../../platform/ui/alert.tsx';
import { ButtonLink } from '../../platform/ui/button-link.tsx';
import { Chip, Chips } from '../../platform/ui/chip.tsx';
import { Details } from '../../platform/ui/details.tsx';
import { EmptyState } from '../../platform/ui/empty-state.tsx';
import { DateField } from '../../platform/ui/form/date-field.tsx';
import { Form, HiddenField } from '../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../platform/ui/form/text-area.tsx';
import { TextField } from '../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { LinkMore } from '../../platform/ui/link.tsx';
import { List, RowItem, RowList } from '../../platform/ui/list.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { Written } from '../../platform/ui/written.tsx';
import type { Mandate, MandateRow } from './load-mandates.ts';
import type { LackingPart } from './mandate.ts';
import { TermsList } from './mandate-page.tsx';
import { mandatePath, staffMandatePath } from './mandate-paths.ts';
import { mandateMessages } from './messages.ts';
import { MoneySection } from './money-section.tsx';
import { staffMandateMessages } from './staff-messages.ts';
import { MandateChip } from './state-chip.tsx';
import { askedBy, holds, isOver, isWritten, type MandateStep, stepsFrom } from './steps.ts';

/** All mandates as the programme team looks after them, also drafts. */
export function MandatesPage({ frame, rows, today }: { frame: Frame; rows: readonly MandateRow[]; today: string }) {
  const { locale } = frame;
  const t = staffMandateMessages(locale);
  return (
    <Page frame={frame} title={t.title} breadcrumbs={[{ href: '/beheer', label: t.staff }]} wide>
      <PageTitle lead={t.lead}>{t.title}</PageTitle>
      <Paragraph>
        <ButtonLink href="/beheer/zeggenschap/nieuw">{t.add}</ButtonLink>
      </Paragraph>
      {rows.length === 0 && <EmptyState title={t.none} />}
      <RowList>
        {rows.map((row) => (
          <RowItem
            title={<Written>{row.title}</Written>}
            href={staffMandatePath(row.mandateId)}
            side={
              <Chips>
                {row.nextReviewOn !== null && row.nextReviewOn <= today && row.state === 'running' && (
                  <Chip kind="soon">{t.reviewDue(formatDay(row.nextReviewOn, locale))}</Chip>
                )}
                <MandateChip state={row.state} locale={locale} />
              </Chips>
            }
          >
            <Written>{row.bodyName}</Written>
            {row.endsOn && `, ${t.endsOn(formatDay(row.endsOn, locale))}`}
          </RowItem>
        ))}
      </RowList>
    </Page>
  );
}

/** A form that came back: which step, with what was typed; or a refusal of the whole. */
export type CameBack = {
  step?: { name: MandateStep; state: FormState };
  money?: FormState;
  refusal?: string;
};
type Props = { frame: Frame; mandate: Mandate; lacks: readonly LackingPart[]; today: string; cameBack: CameBack };

/** One mandate where the programme team works on it: what it says, what lacks, the next step and the money. */
export function CasePage({ frame, mandate, lacks, today, cameBack }: Props) {
  const { locale } = frame;
  const t = staffMandateMessages(locale);
  const { part } = mandateMessages(locale);
  const { mandateId: id, state } = mandate;
  return (
    <Page
      frame={frame}
      title={mandate.title}
      breadcrumbs={[
        { href: '/beheer', label: t.staff },
        { href: '/beheer/zeggenschap', label: t.title },
      ]}
      here={<Written>{mandate.title}</Written>}
      errors={cameBack.step?.state ?? cameBack.money}
    >
      <PageTitle
        above={<MandateChip state={state} locale={locale} />}
        lead={mandateMessages(locale).stateMeaning[state]}
      >
        <Written>{mandate.title}</Written>
      </PageTitle>
      {cameBack.refusal && <Alert kind="error" title={cameBack.refusal} />}
      {lacks.length > 0 && (
        <Alert kind="warning" title={t.lacksTitle}>
          <List items={lacks.map((lack) => (lack === 'changeNote' ? t.fields.changeNote : part[lack]))} />
        </Alert>
      )}
      {isWritten(state) && (
        <ButtonLink href={staffMandatePath(id, '/tekst')}>{state === 'changing' ? t.editChange : t.edit}</ButtonLink>
      )}
      {state !== 'draft' && <LinkMore href={mandatePath(id)}>{t.public}</LinkMore>}
      <Section title={t.stepTitle} id="stap">
        {isOver(state) && <Paragraph>{t.over}</Paragraph>}
        {stepsFrom(state).map(({ step }) => (
          <StepForm {...{ frame, mandate, step, today }} came={cameBack.step} />
        ))}
      </Section>
      <TermsList mandate={mandate} locale={locale} belongs={[]} />
      {mandate.budgetCents !== null && <MoneySection budgetCents={mandate.budgetCents} {...{ mandate, locale }} />}
      {mandate.budgetCents !== null && (holds(state) || isOver(state)) && mandate.decidedOn !== null && (
        <MoneyForm frame={frame} mandate={mandate} state={cameBack.money} />
      )}
    </Page>
  );
}

type StepProps = {
  frame: Frame;
  mandate: Mandate;
  step: MandateStep;
  today: string;
  came: CameBack['step'];
};

/** One step that is possible, folded away until somebody wants to take it; open where it came back. */
function StepForm({ frame, mandate: { mandateId, revision }, step, today, came }: StepProps) {
  const t = staffMandateMessages(frame.locale);
  const { needs, may } = askedBy(step);
  const asks = (part: 'byWhom' | 'note' | 'documentUrl' | 'reviewOn') =>
    needs.includes(part) ? 'needed' : may.includes(part) ? 'may' : null;
  const own = came?.name === step ? came.state : undefined;
  return (
    <Details summary={t.takes[step]} open={own !== undefined}>
      <Form
        action={staffMandatePath(mandateId, '/stap')}
        prefix={step}
        label={t.takes[step]}
        {...(own ? { state: own } : {})}
      >
        <HiddenField name="seen" value={revision} />
        <HiddenField name="step" value={step} />
        <DateField name="day" label={t.day} value={today} max={today} />
        {asks('byWhom') && (
          <TextField name="byWhom" label={t.byWhom} description={t.byWhomHelp} optional={asks('byWhom') === 'may'} />
        )}
        {asks('note') && (
          <TextArea
            name="note"
            label={t.note}
            description={t.noteHelp}
            rows={4}
            maxLength={3000}
            optional={asks('note') === 'may'}
          />
        )}
        {asks('documentUrl') && (
          <TextField name="documentUrl" label={t.documentUrl} description={t.documentUrlHelp} type="url" optional />
        )}
        {asks('reviewOn') && <DateField name="reviewOn" label={t.reviewOn} optional />}
        <SubmitRow label={t.takes[step]} kind={step === 'take-back' ? 'danger' : 'primary'} />
      </Form>
    </Details>
  );
}

function MoneyForm({ frame, mandate, state }: { frame: Frame; mandate: Mandate; state: FormState | undefined }) {
  const t = staffMandateMessages(frame.locale);
  return (
    <Section title={t.moneyTitle} id="verantwoording" intro={t.moneyHelp} level={3}>
      <Form action={staffMandatePath(mandate.mandateId, '/geld')} prefix="geld" {...(state ? { state } : {})}>
        <HiddenField name="seen" value={mandate.revision} />
        <TextField name="year" label={t.year} inputmode="numeric" size="short" />
        <TextField name="cents" label={t.cents} inputmode="decimal" size="short" />
        <TextArea name="note" label={t.moneyNote} rows={2} maxLength={1000} optional />
        <SubmitRow label={t.moneySave} />
      </Form>
    </Section>
  );
}
