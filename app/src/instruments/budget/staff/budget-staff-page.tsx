import type { PropsWithChildren } from 'hono/jsx';
import { type Refusal, StaffPage } from '../../../features/staff/index.ts';
import type { FormState } from '../../../platform/http/form.ts';
import type { Frame } from '../../../platform/ui/frame.ts';
import { SubNav } from '../../../platform/ui/sub-nav.tsx';
import { type BudgetPart, budgetStaffPath } from '../budget-path.ts';
import { budgetMessages } from '../messages.ts';
import type { BudgetWork } from './on-budget.ts';

/** The parts that have a page, in the order of the work. */
const budgetParts: readonly BudgetPart[] = ['overview', 'projects', 'ballot', 'votes', 'result', 'works'];

type Props = PropsWithChildren<{
  frame: Frame;
  work: BudgetWork;
  current: BudgetPart;
  lead?: string;
  errors?: FormState;
  refusal?: Refusal | undefined;
}>;

/** One staff page of a budget, with the way to its other parts. */
export function BudgetStaffPage({ frame, work, current, children, ...page }: Props) {
  const t = budgetMessages(frame.locale);
  return (
    <StaffPage
      frame={frame}
      project={work.project}
      current="steps"
      title={current === 'overview' ? t.budget : t.part[current]}
      {...page}
    >
      <SubNav
        label={t.parts}
        items={budgetParts.map((part) => ({
          href: budgetStaffPath(work.step, part),
          label: t.part[part],
          current: part === current,
        }))}
      />
      {children}
    </StaffPage>
  );
}
