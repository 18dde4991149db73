import type { Step } from '../../../features/steps/index.ts';
import { formatDay, formatMoment } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Buttons } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { Chip, Chips } from '../../../platform/ui/chip.tsx';
import { Details } from '../../../platform/ui/details.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { PanelSubPage } from '../public/panel-sub-page.tsx';
import { dilemmaAnchor } from './choices-path.ts';
import type { Dilemma } from './load-dilemmas.ts';
import { OptionList } from './option-list.tsx';
import { Result } from './result-section.tsx';
import { votingMessages } from './voting-messages.ts';

type Props = { frame: Frame; step: Step; dilemmas: readonly Dilemma[] };

/** What a panel had to choose between and how it voted, for everybody. */
export function ChoicesPage({ frame, step, dilemmas }: Props) {
  const t = votingMessages(frame.locale);
  return (
    <PanelSubPage frame={frame} step={step} title={t.title}>
      <PageTitle lead={t.lead}>{t.title}</PageTitle>
      {dilemmas.length === 0 && <Paragraph>{t.none}</Paragraph>}
      {dilemmas.map((dilemma) => (
        <Section title={<Written>{dilemma.question}</Written>} id={dilemmaAnchor(dilemma.id)}>
          <StateChip dilemma={dilemma} locale={frame.locale} />
          <Body dilemma={dilemma} locale={frame.locale} />
        </Section>
      ))}
    </PanelSubPage>
  );
}

const chipOf = { open: 'open', closed: 'closed', counted: 'adopted', withdrawn: 'not' } as const;

function StateChip({ dilemma: { state }, locale }: { dilemma: Dilemma; locale: Locale }) {
  if (state === 'planned') return null;
  return (
    <Chips>
      <Chip kind={chipOf[state]}>{votingMessages(locale).state[state]}</Chip>
    </Chips>
  );
}

function Body({ dilemma, locale }: { dilemma: Dilemma; locale: Locale }) {
  const t = votingMessages(locale);
  const { state, explanation, closesAt, voters, members, options, withdrawnAt, withdrawnWhy } = dilemma;
  switch (state) {
    case 'planned':
      return null;
    case 'open':
      return (
        <>
          <Prose text={explanation} />
          <OptionList options={options} label={t.options} />
          <Paragraph>
            {t.turnoutOpen(voters, members)} {t.until(formatMoment(closesAt ?? '', locale))}
          </Paragraph>
          <Paragraph soft>{t.secret}</Paragraph>
          <Buttons>
            <ButtonLink href="/loting/stemmen" kind="secondary">
              {t.toBallot}
            </ButtonLink>
          </Buttons>
        </>
      );
    case 'closed':
      return <Paragraph>{t.closed(formatMoment(closesAt ?? '', locale))}</Paragraph>;
    case 'counted':
      return (
        <>
          <Prose text={explanation} />
          <Result dilemma={dilemma} locale={locale} />
        </>
      );
    case 'withdrawn':
      return (
        <>
          <Paragraph>{t.withdrawn(formatDay(withdrawnAt ?? '', locale))}</Paragraph>
          <Prose text={withdrawnWhy} />
          {dilemma.countedAt && (
            <Details summary={t.withdrawnFigures}>
              <Result dilemma={dilemma} locale={locale} />
            </Details>
          )}
        </>
      );
  }
}
