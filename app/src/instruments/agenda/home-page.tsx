import type { Child } from 'hono/jsx';
import { type Step, stepCrumbs } from '../../features/steps/index.ts';
import { formatDay } from '../../platform/i18n/format.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { ButtonLink } from '../../platform/ui/button-link.tsx';
import { Chip, type ChipKind } from '../../platform/ui/chip.tsx';
import { Details } from '../../platform/ui/details.tsx';
import { EmptyState } from '../../platform/ui/empty-state.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { Link } from '../../platform/ui/link.tsx';
import { List, RowItem, RowList } from '../../platform/ui/list.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Prose } from '../../platform/ui/prose.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { Written } from '../../platform/ui/written.tsx';
import type { Agenda, AgendaPoint, AgendaTheme, PointState } from './agenda.ts';
import { agendaPath } from './agenda-path.ts';
import { agendaMessages } from './messages.ts';
import { ResultTable } from './result-table.tsx';
import type { Result } from './results.ts';

type Props = {
  frame: Frame;
  step: Step;
  agenda: Agenda;
  points: readonly AgendaPoint[];
  loose: readonly AgendaTheme[];
  /** Once choosing has ended. */
  result: Result | null;
  /** Whether the step takes anything in now. */
  open: boolean;
  mandates: Child;
};

const chips: Record<PointState, ChipKind> = { open: 'waiting', busy: 'partly', done: 'adopted', not_done: 'not' };

/** The agenda at whatever stage it is: what can be done now, the points with the themes under them, and how they go. */
export function AgendaHomePage({ frame, step, agenda, points, loose, result, open, mandates }: Props) {
  const { locale } = frame;
  const t = agendaMessages(locale);
  const { stage, method, termFrom, termUntil, adoptedOn, adoptedBy, adoptedNote } = agenda;
  const on = points.filter(({ adoptedPlace }) => adoptedPlace !== null);
  const inOrder = on.toSorted((one, other) => (one.adoptedPlace ?? 0) - (other.adoptedPlace ?? 0));
  const off = points.filter(({ adoptedPlace }) => adoptedPlace === null);
  return (
    <Page
      frame={frame}
      title={step.title}
      here={<Written>{step.title}</Written>}
      breadcrumbs={stepCrumbs(step, locale)}
    >
      <PageTitle lead={t.stage[stage]}>
        <Written>{step.title}</Written>
      </PageTitle>
      {step.intro && <Prose text={step.intro} />}
      {open && stage === 'collect' && <ButtonLink href={agendaPath(step, '/thema')}>{t.suggest}</ButtonLink>}
      {open && stage === 'rank' && <ButtonLink href={agendaPath(step, '/kiezen')}>{t.choose}</ButtonLink>}
      {stage === 'adopted' ? (
        <Section title={t.agendaTitle} id="agenda">
          {termFrom && termUntil && (
            <Paragraph>{t.termOf(formatDay(termFrom, locale), formatDay(termUntil, locale))}</Paragraph>
          )}
          {adoptedOn && <Paragraph soft>{t.adoptedBy(adoptedBy, formatDay(adoptedOn, locale))}</Paragraph>}
          {adoptedNote && <Prose text={adoptedNote} />}
          <RowList>
            {inOrder.map((point) => (
              <AdoptedPoint point={point} locale={locale} />
            ))}
          </RowList>
          {off.length > 0 && (
            <Section title={t.notOn} level={3}>
              <Points points={off} locale={locale} />
            </Section>
          )}
        </Section>
      ) : (
        points.length > 0 && (
          <Section title={t.pointsTitle} id="punten">
            <Points points={points} locale={locale} />
          </Section>
        )
      )}
      {stage === 'collect' && points.length === 0 && loose.length === 0 && <EmptyState title={t.none} />}
      {loose.length > 0 && (
        <Section
          title={stage === 'collect' ? t.themesTitle : stage === 'cluster' ? t.looseTitle : t.lateTitle}
          id="onderwerpen"
          intro={stage === 'collect' || stage === 'cluster' ? undefined : t.lateLead}
        >
          <Themes themes={loose} locale={locale} />
        </Section>
      )}
      {result && (
        <Section title={t.resultTitle} id="uitslag">
          <ResultTable {...{ result, points, method, locale }} />
        </Section>
      )}
      {mandates}
      {points.length > 0 && (
        <Paragraph>
          <Link href={agendaPath(step, '/agenda.csv')}>{t.csv}</Link>
        </Paragraph>
      )}
    </Page>
  );
}

function Points({ points, locale }: { points: readonly AgendaPoint[]; locale: Locale }) {
  return (
    <RowList>
      {points.map((point) => (
        <RowItem title={<Written>{`${point.number}. ${point.title}`}</Written>}>
          {point.body && <Prose text={point.body} />}
          {point.movedWhy && <Paragraph soft>{agendaMessages(locale).moved(point.movedWhy)}</Paragraph>}
          <Under point={point} locale={locale} />
        </RowItem>
      ))}
    </RowList>
  );
}

function AdoptedPoint({ point, locale }: { point: AgendaPoint; locale: Locale }) {
  const t = agendaMessages(locale);
  return (
    <RowItem
      title={<Written>{`${point.adoptedPlace}. ${point.title}`}</Written>}
      side={<Chip kind={chips[point.state]}>{t.state[point.state]}</Chip>}
    >
      {point.body && <Prose text={point.body} />}
      {point.owner && (
        <Paragraph>
          {t.owner}: <Written>{point.owner}</Written>
        </Paragraph>
      )}
      {point.movedWhy && <Paragraph soft>{t.moved(point.movedWhy)}</Paragraph>}
      {point.news.length > 0 && (
        <List
          items={point.news.map(({ state, body, publishedAt }) => (
            <>
              {formatDay(publishedAt, locale)}, {t.state[state]}: <Written>{body}</Written>
            </>
          ))}
        />
      )}
      <Under point={point} locale={locale} />
    </RowItem>
  );
}

function Under({ point: { themes }, locale }: { point: AgendaPoint; locale: Locale }) {
  if (themes.length === 0) return null;
  return (
    <Details summary={agendaMessages(locale).under(themes.length)}>
      <Themes themes={themes} locale={locale} />
    </Details>
  );
}

function Themes({ themes, locale }: { themes: readonly AgendaTheme[]; locale: Locale }) {
  const t = agendaMessages(locale);
  return (
    <List
      items={themes.map(({ id, title, channel }) => (
        <>
          <Link href={`/ideeen/${id}`}>
            <Written>{title}</Written>
          </Link>
          {channel !== 'web' && ` (${t.onPaper})`}
        </>
      ))}
    />
  );
}
