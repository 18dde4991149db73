import type { Locale } from '../../platform/i18n/locale.ts';
import { Chip, type ChipKind } from '../../platform/ui/chip.tsx';
import { mandateMessages } from './messages.ts';
import type { State } from './steps.ts';

const kinds: Record<State, ChipKind> = {
  ...{
    draft: 'waiting',
    proposed: 'waiting',
    decided: 'waiting',
    running: 'open',
    in_review: 'waiting',
    changing: 'open',
  },
  ...{ ended: 'closed', taken_back: 'not', rejected: 'not' },
};

/** How far a mandate is, in a few words. */
export function MandateChip({ state, locale }: { state: State; locale: Locale }) {
  return <Chip kind={kinds[state]}>{mandateMessages(locale).state[state]}</Chip>;
}
