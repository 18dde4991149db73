import { formatCount, formatDay } from '../../../platform/i18n/format.ts';
import { Chip } from '../../../platform/ui/chip.tsx';
import { DataTable } from '../../../platform/ui/data-table.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { LinkMore } from '../../../platform/ui/link.tsx';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { StatRow } from '../../../platform/ui/stat-row.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { noticeMessages } from '../notices/messages.ts';
import { outcomeMessages } from '../outcome/messages.ts';
import type { HelpFigures, KindFigures, Word } from './help-figures.ts';
import { figureMessages } from './messages.ts';

type Props = { frame: Frame; figures: HelpFigures; kinds: readonly KindFigures[]; words: readonly Word[] };

/** For the town's team: how much help was found, and whether it helped. */
export function FiguresPage({ frame, figures, kinds, words }: Props) {
  const { locale } = frame;
  const t = figureMessages(locale);
  const { helped } = figures;
  const count = (figure: number) => formatCount(figure, locale);
  return (
    <Page frame={frame} title={t.title} breadcrumbs={[{ href: '/beheer', label: t.staff }]} wide>
      <PageTitle lead={t.lead}>{t.title}</PageTitle>
      <StatRow
        stats={[
          { figure: count(figures.needs), label: t.needs, href: '/hulp' },
          { figure: count(figures.offers), label: t.offers, href: '/hulp?toon=aanbod' },
          { figure: count(figures.threads), label: t.threads },
          { figure: count(figures.matches), label: t.matches },
          { figure: count(helped.yes + helped.a_bit), label: t.helped },
          { figure: count(helped.no), label: t.notHelped },
        ]}
      />
      <Section title={t.speed}>
        <Paragraph>{figures.hoursToAnswer === null ? t.noHours : t.hours(figures.hoursToAnswer)}</Paragraph>
        {figures.unanswered > 0 && <Paragraph>{t.unanswered(figures.unanswered)}</Paragraph>}
      </Section>
      <Section title={t.byKind}>
        <DataTable
          caption={t.byKind}
          captionHidden
          rows={kinds}
          columns={[
            { name: t.columns.kind, cell: (row) => noticeMessages(locale).kinds[row.kind] },
            ...(['needs', 'offers', 'matches', 'helped', 'notHelped'] as const).map((key) => ({
              name: t.columns[key],
              numeric: true,
              cell: (row: KindFigures) => count(row[key]),
            })),
          ]}
        />
        <LinkMore href="/beheer/hulp.csv">{t.csv}</LinkMore>
      </Section>
      <Section title={t.words} intro={words.length > 0 ? t.wordsIntro : undefined}>
        {words.length === 0 && <Paragraph>{t.noWords}</Paragraph>}
        <RowList>
          {words.map((word) => (
            <RowItem
              title={<Written>{word.why}</Written>}
              side={
                <Chip kind={word.helped === 'no' ? 'not' : word.helped === 'yes' ? 'adopted' : 'partly'}>
                  {outcomeMessages(locale).helped[word.helped]}
                </Chip>
              }
            >
              <Written>{word.subject}</Written>. {formatDay(word.at, locale)}
            </RowItem>
          ))}
        </RowList>
      </Section>
    </Page>
  );
}
