import { formatDay, formatMoment } from '../../../platform/i18n/format.ts';
import { Chip, type ChipKind, Chips } from '../../../platform/ui/chip.tsx';
import { Details } from '../../../platform/ui/details.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { List, RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { StatRow } from '../../../platform/ui/stat-row.tsx';
import { SubNav } from '../../../platform/ui/sub-nav.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { Pace } from '../lines/programme.ts';
import { programmeHref } from '../programme-href.ts';
import type { Monitor, MonitorLine } from './load-monitor.ts';
import { monitorMessages } from './messages.ts';
import { MonitorFrame } from './monitor-frame.tsx';

type Props = { frame: Frame; monitor: Monitor };

/** From pillars to lines: what was aimed at, what ran in the year, and what is behind. */
export function MonitorPage({ frame, monitor }: Props) {
  const t = monitorMessages(frame.locale);
  const { year, years, pillars, phases, measuredAt } = monitor;
  const lines = pillars.flatMap((pillar) => pillar.lines);
  const active = lines.filter(({ ran }) => ran > 0).length;
  const behind = lines.filter((line) => line.pace === 'behind').length;
  const activities = lines.reduce((sum, { ran }) => sum + ran, 0);
  return (
    <MonitorFrame frame={frame} part="ran" title={t.title} lead={t.lead}>
      {years.length > 1 && (
        <SubNav
          label={t.years}
          items={years.map((one) => ({
            ...{ href: `${programmeHref.monitor}?jaar=${one}`, label: String(one), current: one === year },
          }))}
        />
      )}
      <StatRow
        stats={[
          { figure: String(active), label: t.lines(lines.length) },
          { figure: String(activities), label: t.activities(activities) },
          { figure: String(behind), label: t.behind(behind) },
        ]}
      />
      <Paragraph soft>{measuredAt ? t.measuredAt(formatMoment(measuredAt, frame.locale)) : t.notMeasured}</Paragraph>
      {pillars.map((pillar) => (
        <Section title={<Written>{pillar.name}</Written>} intro={<Written>{pillar.goal}</Written>} id={pillar.key}>
          <RowList>
            {pillar.lines.map((line) => (
              <LineRow frame={frame} monitor={monitor} line={line} />
            ))}
          </RowList>
        </Section>
      ))}
      {phases.length > 0 && (
        <Details summary={t.phases}>
          <List
            items={phases.map(({ name, about, startsOn, endsOn }) => (
              <>
                <Written>{name}</Written>, {t.phase(formatDay(startsOn, frame.locale), formatDay(endsOn, frame.locale))}
                {about && (
                  <>
                    {'. '}
                    <Written>{about}</Written>
                  </>
                )}
              </>
            ))}
          />
        </Details>
      )}
    </MonitorFrame>
  );
}

const chipOf = { met: 'adopted', 'on-the-way': 'open', behind: 'not' } as const satisfies Record<Pace, ChipKind>;

function LineRow({ frame, monitor, line }: Props & { line: MonitorLine }) {
  const t = monitorMessages(frame.locale);
  const { ran, began, yearlyCount, yearlyWhat, endedOn } = line;
  const spearhead = monitor.spearheads.find(({ id }) => id === line.spearheadId);
  return (
    <RowItem
      title={<Written>{line.name}</Written>}
      {...(ran > 0 && { href: `/monitor/lijnen/${line.id}?jaar=${monitor.year}` })}
      side={
        <Chips>
          {line.pace && <Chip kind={chipOf[line.pace]}>{t.pace[line.pace]}</Chip>}
          {ran === 0 && line.pace === null && <Chip kind="waiting">{t.idle}</Chip>}
        </Chips>
      }
    >
      <Paragraph>
        <Written>{line.goal}</Written>
      </Paragraph>
      <Paragraph soft>
        {yearlyCount !== null && (
          <>
            <Written>{t.goal(began, yearlyCount, yearlyWhat)}</Written>{' '}
          </>
        )}
        {t.ranIn(ran, monitor.year)}
        {endedOn && ` ${t.ended(formatDay(endedOn, frame.locale))}.`}
        {spearhead && (
          <>
            {' '}
            <Written>{t.spearhead(spearhead.name)}</Written>.
          </>
        )}
      </Paragraph>
      {line.note && (
        <Details summary={t.note}>
          <Prose text={line.note} />
        </Details>
      )}
    </RowItem>
  );
}
