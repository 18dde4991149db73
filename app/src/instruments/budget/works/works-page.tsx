import { formatDay, formatMoney } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Chip } from '../../../platform/ui/chip.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { budgetStaffPath } from '../budget-path.ts';
import { BudgetStaffPage } from '../staff/budget-staff-page.tsx';
import type { BudgetWork } from '../staff/on-budget.ts';
import type { Work } from './load-works.ts';
import { isUnderWay, silentBefore } from './work.ts';
import { worksMessages } from './works-messages.ts';
import { WorkChip, WorksSummary } from './works-summary.tsx';

type Props = { frame: Frame; work: BudgetWork; works: readonly Work[]; now: Date };

/** What won, for who sees that it is made: what was silent for longest stands first. */
export function WorksPage({ frame, work, works, now }: Props) {
  const { locale } = frame;
  const t = worksMessages(locale);
  const path = budgetStaffPath(work.step, 'works');
  const inOrder = works.toSorted((a, b) => rank(a) - rank(b) || a.toldAt.getTime() - b.toldAt.getTime());
  return (
    <BudgetStaffPage frame={frame} work={work} current="works" lead={works.length > 0 ? t.staffLead : t.notYet}>
      {works.length > 0 && <WorksSummary works={works} locale={locale} />}
      <RowList>
        {inOrder.map((one) => (
          <RowItem
            href={`${path}/${one.projectId}`}
            title={<Written>{one.title}</Written>}
            side={<WorkChip state={one.state} locale={locale} />}
          >
            {isUnderWay(one.state) && one.toldAt < silentBefore(now) && <Chip kind="soon">{t.silent}</Chip>}
            <Paragraph>
              {t.owner}: {one.owner ? <Written>{one.owner}</Written> : t.nobody}
            </Paragraph>
            <Paragraph soft>
              {lastTold(one, locale)}. {t.spent(formatMoney(one.spent, locale), formatMoney(one.cost, locale))}
            </Paragraph>
          </RowItem>
        ))}
      </RowList>
    </BudgetStaffPage>
  );
}

function rank({ state }: Work): number {
  return isUnderWay(state) ? 0 : 1;
}

function lastTold({ toldAt, beganAt }: Work, locale: Locale): string {
  const t = worksMessages(locale);
  const day = formatDay(toldAt, locale);
  return toldAt.getTime() === beganAt.getTime() ? t.neverTold(day) : t.lastTold(day);
}
