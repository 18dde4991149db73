import type { Refusal } from '../../../features/staff/index.ts';
import { staffHref } from '../../../features/staff-nav/index.ts';
import type { FormState } from '../../../platform/http/form.ts';
import { formatDay, formatMoment, formatMoney } from '../../../platform/i18n/format.ts';
import { DataList } from '../../../platform/ui/data-list.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { LinkMore } from '../../../platform/ui/link.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { TaskList } from '../../../platform/ui/task-list.tsx';
import { budgetPath, budgetStaffPath } from '../budget-path.ts';
import { BudgetStaffPage } from '../staff/budget-staff-page.tsx';
import type { BudgetWork } from '../staff/on-budget.ts';
import { type BudgetCheck, type BudgetFacts, budgetChecklist } from './checklist.ts';
import type { ToMend } from './missing-text.ts';
import { SettingsFields } from './settings-fields.tsx';
import { setupMessages } from './setup-messages.ts';
import { ToFix } from './to-fix.tsx';

type Props = {
  frame: Frame;
  work: BudgetWork;
  facts: BudgetFacts;
  /** What misses before it can be fixed. */
  missing: readonly ToMend[];
  settings: FormState;
  refusal?: Refusal | undefined;
};

/** A budget at a glance for its officers: what is done and comes next, its rules, and the button that fixes them. */
export function OverviewPage({ frame, work, facts, missing, settings, refusal }: Props) {
  const t = setupMessages(frame.locale);
  const { budget, step } = work;
  const withoutArea = budget.reach === 'own-and-other' ? facts.withoutArea : 0;
  return (
    <BudgetStaffPage frame={frame} work={work} current="overview" lead={t.lead} errors={settings} refusal={refusal}>
      <Section title={t.checklist} all={{ href: budgetPath(step), label: t.publicPage }}>
        <TaskList
          label={t.checklist}
          tasks={budgetChecklist(budget, facts).map((check) => ({
            title: t.check[check.key],
            href: hrefOf(check, work),
            state: check.state,
            status: t.state[check.state],
            text: explanation(check, facts, t),
          }))}
        />
      </Section>
      {budget.fixedAt ? (
        <Section title={t.settings} intro={t.fixedSince(formatMoment(budget.fixedAt, frame.locale))}>
          <Rules frame={frame} work={work} />
        </Section>
      ) : (
        <>
          <Section title={t.settings}>
            <Form action={budgetStaffPath(step)} state={settings} label={t.settings}>
              <SettingsFields locale={frame.locale} />
            </Form>
          </Section>
          <ToFix step={step} missing={missing} withoutArea={withoutArea} locale={frame.locale} />
        </>
      )}
    </BudgetStaffPage>
  );
}

function Rules({ frame: { locale }, work: { budget } }: Pick<Props, 'frame' | 'work'>) {
  const t = setupMessages(locale);
  const { amount, ballot, minChoices, maxChoices, points, reach, rule, minVotes, access, proposalsUntil } = budget;
  return (
    <>
      <DataList
        items={[
          { name: t.amount, value: formatMoney(amount, locale) },
          { name: t.proposalsUntil, value: proposalsUntil ? formatDay(proposalsUntil, locale) : t.noProposals },
          { name: t.ballot, value: t.ballots[ballot].label },
          { name: t.minChoices, value: String(minChoices) },
          { name: t.maxChoices, value: maxChoices === null ? t.noMaximum : String(maxChoices) },
          ...(ballot === 'points' ? [{ name: t.points, value: String(points) }] : []),
          { name: t.rule, value: t.rules[rule].label },
          { name: t.minVotes, value: String(minVotes) },
          { name: t.reach, value: t.reaches[reach] },
          { name: t.access, value: t.accesses[access] },
        ]}
      />
      <LinkMore href="/budget/uitleg">{t.explain}</LinkMore>
    </>
  );
}

function hrefOf({ key, part, state }: BudgetCheck, { step }: BudgetWork): string | undefined {
  const steps = staffHref(step.projectSlug, 'steps');
  if (key === 'period') return `${steps}/${step.id}`;
  if (key === 'published') return steps;
  return part && (part === 'projects' || state !== 'blocked') ? budgetStaffPath(step, part) : undefined;
}

function explanation({ key, state }: BudgetCheck, facts: BudgetFacts, t: ReturnType<typeof setupMessages>) {
  if (key === 'projects') return t.projectsText(facts.admitted, facts.unanswered);
  if (key === 'votes' && state === 'todo') return t.why.voting;
  return state === 'done' ? undefined : t.why[key];
}
