import type { AreaOption } from '../../../features/areas/index.ts';
import type { Refusal } from '../../../features/staff/index.ts';
import { emptyForm, type FormState } from '../../../platform/http/form.ts';
import { formatMoment } from '../../../platform/i18n/format.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { CheckboxField } from '../../../platform/ui/form/checkbox-field.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { budgetStaffPath } from '../budget-path.ts';
import { BudgetStaffPage } from '../staff/budget-staff-page.tsx';
import type { BudgetWork } from '../staff/on-budget.ts';
import { Codes } from './batches.tsx';
import { closesItself } from './close-box.ts';
import { EndNowForm } from './end-now-form.tsx';
import { Turnout } from './turnout.tsx';
import { votesMessages } from './votes-messages.ts';
import type { VotesState } from './votes-state.ts';

/** The form that came back, if one did. */
export type TypedVotes = { form: 'codes' | 'list' | 'close'; state: FormState };
type Props = {
  frame: Frame;
  work: BudgetWork;
  /** Whether ballots went out on paper. */
  paper: boolean;
  votes: VotesState;
  areas: readonly AreaOption[];
  now: Date;
  typed: TypedVotes | undefined;
  refusal: Refusal | undefined;
};

/** The ballot box for its officers: the turnout, the codes and their letters, paper, and the close. */
export function VotesPage({ frame, work, paper, votes, areas, now, typed, refusal }: Props) {
  const { locale } = frame;
  const t = votesMessages(locale);
  const { step, budget } = work;
  const path = budgetStaffPath(step, 'votes');
  const stateOf = (form: TypedVotes['form']) => (typed?.form === form ? typed.state : emptyForm());
  const byCode = budget.access === 'code';
  const over = step.closesAt !== null && step.closesAt <= now && !budget.closedAt && budget.fixedAt;
  return (
    <BudgetStaffPage
      frame={frame}
      work={work}
      current="votes"
      lead={t.lead}
      refusal={refusal}
      {...(typed && { errors: typed.state })}
    >
      {budget.closedAt && <Alert kind="info">{t.closedAt(formatMoment(budget.closedAt, locale))}</Alert>}
      <Turnout votes={votes} paper={paper} byCode={byCode} locale={locale} />
      <EndNowForm frame={frame} work={work} now={now} />
      {over && step.closesAt && (
        <Section title={t.closeTitle}>
          <Paragraph>{t.closeText(formatMoment(closesItself({ paper }, step.closesAt), locale))}</Paragraph>
          <Form action={`${path}/sluiten`} state={stateOf('close')} label={t.closeTitle} prefix="sluiten">
            <CheckboxField name="sure" label={t.sure} />
            <SubmitRow label={t.close} />
          </Form>
        </Section>
      )}
      {!budget.closedAt && (
        <Section title={t.paper} intro={byCode ? t.paperIntro : t.paperFromDesk}>
          <ButtonLink href={`/balie/stembiljetten/${step.id}`} kind="secondary">
            {t.paperLink}
          </ButtonLink>
        </Section>
      )}
      {byCode && !budget.closedAt && (
        <Codes
          frame={frame}
          path={path}
          batches={votes.batches}
          areas={budget.reach === 'own-and-other' ? areas : []}
          now={now}
          typed={typed}
        />
      )}
    </BudgetStaffPage>
  );
}
