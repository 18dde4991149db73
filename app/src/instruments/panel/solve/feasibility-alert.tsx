import type { Locale } from '../../../platform/i18n/locale.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import type { PanelPart } from '../panel-path.ts';
import type { PanelWork } from '../staff/on-panel.ts';
import { solveMessages } from './solve-messages.ts';
import type { Outcome } from './task.ts';
import { TroubleAlert } from './trouble-alert.tsx';

type Props = { locale: Locale; work: PanelWork; outcome: Outcome; part: Extract<PanelPart, 'groups' | 'pool'> };

/** Whether a panel can be made of who said yes; if not, why, and what can be done. */
export function FeasibilityAlert({ locale, work, outcome, part }: Props) {
  if (outcome.kind === 'feasible' || outcome.kind === 'lottery')
    return <Alert kind="ok">{solveMessages(locale).feasible}</Alert>;
  return <TroubleAlert locale={locale} work={work} trouble={outcome} part={part} />;
}
