import type { Refusal } from '../../../features/staff/index.ts';
import { Button } from '../../../platform/ui/button.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Link } from '../../../platform/ui/link.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { budgetPath, budgetStaffPath } from '../budget-path.ts';
import { BudgetStaffPage } from '../staff/budget-staff-page.tsx';
import type { BudgetWork } from '../staff/on-budget.ts';
import { DecisionSection, type TypedDecision } from './decision-section.tsx';
import { leadOf } from './lead-of.ts';
import type { WinnerPlaces } from './load-places.ts';
import type { Outcome } from './outcome.ts';
import { resultMessages } from './result-messages.ts';
import { ResultSections } from './result-sections.tsx';

type Props = {
  frame: Frame;
  work: BudgetWork;
  outcome: Outcome | undefined;
  places: WinnerPlaces | undefined;
  refusal: Refusal | undefined;
  typed: TypedDecision | undefined;
};

/** The result for its officers, who see it first and publish it. */
export function StaffResultPage({ frame, work, outcome, places, refusal, typed }: Props) {
  const t = resultMessages(frame.locale);
  const { step, budget } = work;
  const path = budgetPath(step);
  if (!outcome)
    return <BudgetStaffPage frame={frame} work={work} current="result" lead={t.notCounted} refusal={refusal} />;
  return (
    <BudgetStaffPage
      frame={frame}
      work={work}
      current="result"
      lead={budget.publishedAt ? t.published : t.onlyYou}
      {...(typed && { errors: typed.state })}
    >
      {budget.publishedAt ? (
        <Paragraph>
          <Link href={`${path}/uitslag`}>{t.look}</Link>
        </Paragraph>
      ) : (
        <Form action={budgetStaffPath(step, 'result')} label={t.publish}>
          <Button>{t.publish}</Button>
        </Form>
      )}
      <DecisionSection
        outcome={outcome}
        published={budget.publishedAt !== null}
        path={`${budgetStaffPath(step, 'result')}/besluiten`}
        typed={typed}
        locale={frame.locale}
      />
      <Paragraph>{leadOf(outcome, budget.amount, frame.locale)}</Paragraph>
      <ResultSections
        outcome={outcome}
        places={places}
        amount={budget.amount}
        works={[]}
        path={path}
        locale={frame.locale}
      />
    </BudgetStaffPage>
  );
}
