import { formatMoney } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Chip } from '../../../platform/ui/chip.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { ShareBars } from '../../../platform/ui/share-bars.tsx';
import type { Work } from './load-works.ts';
import type { WorkState } from './work.ts';
import { worksMessages } from './works-messages.ts';

/** How many works are finished and what was spent on all, in a sentence and a bar. */
export function WorksSummary({ works, locale }: { works: readonly Work[]; locale: Locale }) {
  const t = worksMessages(locale);
  const done = works.filter(({ state }) => state === 'done').length;
  const [spent, cost] = [sum(works.map((one) => one.spent)), sum(works.map((one) => one.cost))];
  return (
    <>
      <Paragraph>{t.summary(done, works.length, formatMoney(spent, locale), formatMoney(cost, locale))}</Paragraph>
      <ShareBars share={shareOf(spent, cost)} />
    </>
  );
}

const chips = { planned: 'waiting', busy: 'open', done: 'adopted', stopped: 'not' } as const;

/** The state of a work in a word. */
export function WorkChip({ state, locale }: { state: WorkState; locale: Locale }) {
  return <Chip kind={chips[state]}>{worksMessages(locale).state[state]}</Chip>;
}

/** What was spent, in percent of what it may cost; more than all is shown as all. */
export function shareOf(spent: number, cost: number): number {
  return cost === 0 ? 0 : Math.min(100, (spent / cost) * 100);
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
