import { Buttons } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { Chip, Chips } from '../../../platform/ui/chip.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { StatRow } from '../../../platform/ui/stat-row.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { programmeHref } from '../programme-href.ts';
import { TeamPage } from '../team-page.tsx';
import { linesMessages } from './messages.ts';
import type { Line, Programme } from './programme.ts';

type Props = {
  frame: Frame;
  programme: Programme;
  counts: Map<number, { ran: number; began: number }>;
  withoutLine: number;
  year: number;
};

/** The programme for its team: what ran under each line this year, and what has none. */
export function LinesPage({ frame, programme, counts, withoutLine, year }: Props) {
  const t = linesMessages(frame.locale);
  const lines = programme.pillars.flatMap((pillar) => pillar.lines);
  const idle = lines.filter((line) => line.endedOn === null && !counts.get(line.id)?.ran);
  return (
    <TeamPage frame={frame} part="lines" title={t.title} lead={t.lead}>
      <StatRow
        stats={[
          { figure: String(lines.length), label: t.linesAll },
          { figure: String(idle.length), label: t.linesWithout(idle.length) },
          ...[
            {
              ...{ figure: String(withoutLine), label: t.activitiesWithout(withoutLine) },
              href: `${programmeHref.activities}?lijn=geen`,
            },
          ],
        ]}
      />
      <Buttons>
        <ButtonLink href={programmeHref.newLine}>{t.add}</ButtonLink>
        <ButtonLink href={programmeHref.monitor} kind="secondary">
          {t.toMonitor}
        </ButtonLink>
      </Buttons>
      {programme.pillars.map((pillar) => (
        <Section title={<Written>{pillar.name}</Written>} intro={<Written>{pillar.goal}</Written>}>
          <RowList>
            {pillar.lines.map((line) => (
              <LineRow line={line} frame={frame} year={year} {...(counts.get(line.id) ?? { ran: 0, began: 0 })} />
            ))}
          </RowList>
        </Section>
      ))}
    </TeamPage>
  );
}

type RowProps = { line: Line; frame: Frame; year: number; ran: number; began: number };

function LineRow({ line, frame, year, ran, began }: RowProps) {
  const t = linesMessages(frame.locale);
  const { yearlyCount, yearlyWhat } = line;
  return (
    <RowItem
      href={programmeHref.line(line.id)}
      title={<Written>{[line.code, line.name].filter(Boolean).join(' ')}</Written>}
      side={
        <Chips>
          {line.endedOn !== null && <Chip kind="closed">{t.ended}</Chip>}
          {line.endedOn === null && ran === 0 && <Chip kind="waiting">{t.none}</Chip>}
        </Chips>
      }
    >
      {t.ran(ran, year)}
      {yearlyCount !== null && (
        <>
          {' · '}
          <Written>{t.goalOf(began, yearlyCount, yearlyWhat)}</Written>
        </>
      )}
    </RowItem>
  );
}
