import type { Locale } from '../../../platform/i18n/locale.ts';
import { LinkMore } from '../../../platform/ui/link.tsx';
import { type PanelPart, panelStaffPath } from '../panel-path.ts';
import { nextStep } from '../setup/next-step.ts';
import { nextMessages } from './next-messages.ts';
import type { PanelWork } from './on-panel.ts';

type Props = { locale: Locale; work: PanelWork; current: PanelPart };

/** What an officer does next with this panel, with the way there unless it is done on this very page. */
export function NextLine({ locale, work, current }: Props) {
  const t = nextMessages(locale);
  const next = nextStep(work.facts);
  if (!next) return null;
  return (
    <p class="app-next">
      <strong class="app-next__word">{t.now}</strong>{' '}
      {next.part === current ? (
        `${t.step[next.key]}.`
      ) : (
        <LinkMore href={panelStaffPath(work.step, next.part)}>{t.step[next.key]}</LinkMore>
      )}
    </p>
  );
}
