import { formatCount, formatMoney } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { DataList } from '../../../platform/ui/data-list.tsx';
import { Link } from '../../../platform/ui/link.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { ShareBars } from '../../../platform/ui/share-bars.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { CountedProject } from './count-election.ts';
import type { BudgetResult } from './load-result.ts';
import { resultMessages } from './result-messages.ts';

type Props = { result: BudgetResult; amount: number; path: string; locale: Locale };

/** The result itself: who won and why, what another rule would have given, and how to count it again. */
export function ResultSections({ result, amount, path, locale }: Props) {
  const t = resultMessages(locale);
  const { projects, turnout, cost, other, secondCounter, sha256, software } = result;
  const won = projects.filter((project) => project.won);
  const lost = projects.filter((project) => !project.won);
  const otherWinners = projects.filter(({ byOther }) => byOther).map(({ title }) => title);
  return (
    <>
      <Paragraph>{t.spent(formatMoney(cost, locale), formatMoney(amount, locale))}</Paragraph>
      <ShareBars share={(cost / amount) * 100} />
      <Paragraph>{t.turnout(formatCount(turnout.web, locale), formatCount(turnout.paper, locale))}</Paragraph>
      <Section title={t.winners}>
        {won.length === 0 ? <Paragraph>{t.none}</Paragraph> : <Projects projects={won} locale={locale} />}
      </Section>
      {lost.length > 0 && (
        <Section title={t.others}>
          <Projects projects={lost} locale={locale} />
        </Section>
      )}
      <Section title={other.rule.name === 'greedy' ? t.otherRule.greedy : t.otherRule['equal-shares']}>
        <Paragraph>
          {otherWinners.length === 0 ? t.otherNone : <Written>{t.otherWinners(otherWinners.join(', '))}</Written>}
        </Paragraph>
      </Section>
      <Section title={t.recount} intro={t.recountText}>
        <recount-budget data-src={path} data-digest={result.result.digest}>
          <template>
            <div class="app-buttons">
              <button type="button" class="utrecht-button utrecht-button--primary-action app-button">
                {t.recountButton}
              </button>
            </div>
          </template>
          <p
            class={`app-check__outcome${secondCounter.ok ? '' : ' app-check__outcome--no'}`}
            role="status"
            data-outcome
            data-busy={t.busy}
            data-passed={t.passed}
            data-failed={t.failed}
            data-unreached={t.unreached}
          >
            {secondCounter.ok ? t.checked : t.notChecked}
          </p>
        </recount-budget>
        <Paragraph>
          <Link href={`${path}/stemmen.pb`}>{t.file}</Link>
        </Paragraph>
        <Paragraph>
          <Link href={`${path}/telling.json`}>{t.manifest}</Link>
        </Paragraph>
        <DataList
          items={[
            { name: t.code, value: <code class="app-code">{result.result.digest}</code> },
            { name: t.fileCode, value: <code class="app-code">{sha256}</code> },
            { name: t.software, value: software },
          ]}
        />
      </Section>
    </>
  );
}

function Projects({ projects, locale }: { projects: CountedProject[]; locale: Locale }) {
  const t = resultMessages(locale);
  return projects.map(({ title, cost, sentence }) => (
    <Section level={3} title={<Written>{t.project(title, formatMoney(cost, locale))}</Written>}>
      <Paragraph>{sentence[locale]}</Paragraph>
    </Section>
  ));
}
