import type { Progress } from '@stadmakers/sortition';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { Link } from '../../../platform/ui/link.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { panelStaffPath } from '../panel-path.ts';
import type { PanelWork } from '../staff/on-panel.ts';
import type { StoredLottery } from '../stored-lottery.ts';
import type { Solve } from './latest-solve.ts';
import { solveMessages } from './solve-messages.ts';
import { TroubleAlert } from './trouble-alert.tsx';

type Props = { locale: Locale; work: PanelWork; solve: Solve | undefined };

/** Finding the fairest lottery: the button that starts it, how far it is, and what came of it. */
export function SolveProgress({ locale, work, solve }: Props) {
  const t = solveMessages(locale);
  const open = work.stage === 'answering' || work.stage === 'setting-up';
  const running = solve && !solve.finishedAt;
  const here = panelStaffPath(work.step, 'pool');
  return (
    <Section title={t.title} id="kansen" intro={t.intro}>
      {running && <Running locale={locale} solve={solve} here={`${here}#kansen`} />}
      {solve?.lottery && <Ready locale={locale} lottery={solve.lottery} old={open && solve.old} />}
      {solve?.trouble && !solve.old && <TroubleAlert locale={locale} work={work} trouble={solve.trouble} part="pool" />}
      {open && !running && (
        <Form action={`${here}/kansen`}>
          <SubmitRow label={solve ? t.again : t.start} />
        </Form>
      )}
    </Section>
  );
}

function Running({ locale, solve, here }: { locale: Locale; solve: Solve; here: string }) {
  const t = solveMessages(locale);
  return (
    <fresh-part id="rekent">
      <Alert title={t.running}>{solve.progress ? phaseText(solve.progress, locale) : t.waiting}</Alert>
      <Paragraph>
        <Link href={here}>{t.look}</Link>
      </Paragraph>
    </fresh-part>
  );
}

function Ready({ locale, lottery, old }: { locale: Locale; lottery: StoredLottery; old: boolean }) {
  const t = solveMessages(locale);
  const { stats, certificate, probability } = lottery;
  const nobody = Object.values(probability).filter((chance) => chance === 0).length;
  const least = nobody > 0 ? Math.min(...Object.values(probability).filter((chance) => chance > 0)) : stats.min;
  return (
    <Alert kind={old ? 'warning' : 'ok'} title={t.ready}>
      <p>{t.chances(percent(least, locale), percent(stats.max, locale))}</p>
      {nobody > 0 && <p>{t.excluded(nobody)}</p>}
      <p>{old ? t.old : certificate.exact ? t.exact : t.notExact}</p>
    </Alert>
  );
}

function phaseText({ phase, left, panels }: Progress, locale: Locale): string {
  const { phase: t } = solveMessages(locale);
  switch (phase) {
    case 'feasibility':
    case 'probabilities':
      return t[phase];
    case 'panels':
      return t.panels(Math.floor((1 - left) * 100));
    case 'column-generation':
      return t['column-generation'](panels);
  }
}

function percent(chance: number, locale: Locale): string {
  const text = (chance * 100).toLocaleString(locale === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 1 });
  return locale === 'nl' ? `${text} %` : `${text}%`;
}
