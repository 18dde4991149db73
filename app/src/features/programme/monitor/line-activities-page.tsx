import { formatDay } from '../../../platform/i18n/format.ts';
import type { Frame } from '../../../platform/ui/frame.ts';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { Line } from '../lines/programme.ts';
import type { Activity } from '../links/activity.ts';
import { linksMessages } from '../links/messages.ts';
import { programmeMessages } from '../messages.ts';
import { monitorMessages } from './messages.ts';
import { MonitorFrame } from './monitor-frame.tsx';

type Props = {
  frame: Frame;
  line: Line;
  year: number;
  activities: readonly Activity[];
  total: number;
  note: string;
};

/** What ran under a line in a year. */
export function LineActivitiesPage({ frame, line, year, activities, total, note }: Props) {
  const t = monitorMessages(frame.locale);
  const { kinds } = programmeMessages(frame.locale);
  const { since, ran } = linksMessages(frame.locale);
  const day = (of: string) => formatDay(of, frame.locale);
  const when = ({ startsOn, endsOn }: Activity) =>
    startsOn === null ? '' : endsOn ? ran(day(startsOn), day(endsOn)) : since(day(startsOn));
  return (
    <MonitorFrame
      frame={frame}
      part="ran"
      below
      title={t.lineTitle(line.name, year)}
      here={<Written>{t.lineTitle(line.name, year)}</Written>}
      lead={<Written>{line.goal}</Written>}
    >
      {note && (
        <Section title={t.note}>
          <Prose text={note} />
        </Section>
      )}
      {activities.length === 0 && <Paragraph>{t.nothing}</Paragraph>}
      <RowList>
        {activities.map((activity) => {
          const kind = activity.kinds[0];
          const name = kind && kind in kinds ? kinds[kind as keyof typeof kinds] : '';
          return (
            <RowItem title={<Written>{activity.title}</Written>} href={activity.href}>
              {[name, when(activity)].filter(Boolean).join(', ')}
            </RowItem>
          );
        })}
      </RowList>
      {total > activities.length && <Paragraph>{t.more(total - activities.length)}</Paragraph>}
    </MonitorFrame>
  );
}
