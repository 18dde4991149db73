import { formatCount, formatDay } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { List } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { Work } from '../works/load-works.ts';
import { PublicWorks } from '../works/public-work.tsx';
import { BudgetPicture } from './budget-picture.tsx';
import { Compared } from './compared.tsx';
import { EndedProjects } from './ended-projects.tsx';
import type { WinnerPlaces } from './load-places.ts';
import type { Outcome } from './outcome.ts';
import { RecountSection } from './recount-section.tsx';
import { resultMessages } from './result-messages.ts';
import { WinnersMap } from './winners-map.tsx';

type Props = {
  outcome: Outcome;
  places: WinnerPlaces | undefined;
  amount: number;
  /** The winners as they are being made; none before everybody could read the result. */
  works: readonly Work[];
  /** Where the budget lives. */
  path: string;
  locale: Locale;
};

/** The result itself: who won and why, what another rule would have given, and how to count it again. */
export function ResultSections({ outcome, places, amount, works, path, locale }: Props) {
  const t = resultMessages(locale);
  const { result, winners, losers } = outcome;
  const { web, paper } = result.turnout;
  const hrefOf = (id: number) => `${path}/projecten/${id}`;
  return (
    <>
      <Paragraph>{t.turnout(formatCount(web, locale), formatCount(paper, locale))}</Paragraph>
      <Section
        title={t.winners}
        intro={t.how[result.result.rule.name]}
        all={{ href: '/budget/uitleg', label: t.explain }}
      >
        {winners.length === 0 ? (
          <Paragraph>{t.none}</Paragraph>
        ) : (
          <>
            <BudgetPicture outcome={outcome} amount={amount} locale={locale} />
            <EndedProjects projects={winners} numbered hrefOf={hrefOf} locale={locale} />
          </>
        )}
      </Section>
      {works.length > 0 && <PublicWorks works={works} hrefOf={hrefOf} locale={locale} />}
      {places && <WinnersMap places={places} locale={locale} />}
      {losers.length > 0 && (
        <Section title={t.others}>
          <EndedProjects projects={losers} hrefOf={hrefOf} locale={locale} />
        </Section>
      )}
      <TakenBack outcome={outcome} locale={locale} />
      <Compared result={result} locale={locale} />
      <RecountSection result={result} path={`${path}/uitslag`} locale={locale} />
    </>
  );
}

/** What the town decided and took back: it stays to be read, so that nothing goes in silence. */
function TakenBack({ outcome: { deviations, result }, locale }: Pick<Props, 'outcome' | 'locale'>) {
  const t = resultMessages(locale);
  const titles = new Map(result.projects.map(({ id, title }) => [id, title]));
  const taken = deviations.flatMap(({ withdrawnAt, ...one }) => (withdrawnAt ? [{ ...one, withdrawnAt }] : []));
  if (taken.length === 0) return null;
  return (
    <Section title={t.takenBack}>
      {taken.map(({ projectId, wins, why, decidedAt, withdrawnAt, withdrawnWhy }) => (
        <Alert>
          <List
            items={[
              <>
                {formatDay(decidedAt, locale)}: <Written>{titles.get(projectId) ?? ''}</Written>.{' '}
                {wins ? t.decidedWins : t.decidedNot}
                <Prose text={why} />
              </>,
              <>
                {formatDay(withdrawnAt, locale)}: {t.withdrawn}
                <Prose text={withdrawnWhy} />
              </>,
            ]}
          />
        </Alert>
      ))}
    </Section>
  );
}
