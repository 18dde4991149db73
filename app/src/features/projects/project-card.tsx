import type { Locale } from '../../platform/i18n/locale.ts';
import { Card } from '../../platform/ui/card.tsx';
import { Chip, Chips } from '../../platform/ui/chip.tsx';
import type { PatternKind } from '../../platform/ui/pattern.tsx';
import { Written } from '../../platform/ui/written.tsx';
import { agreementMessages } from '../agreements/index.ts';
import { projectMessages } from './messages.ts';
import type { ProjectCard as Model } from './project-list.ts';

const soonDays = 7;

/** One trajectory in a list: what it asks, how much influence, where, and what can be done now. */
export function ProjectCard(props: {
  project: Model;
  action: string | undefined;
  now: Date;
  locale: Locale;
  level?: 2 | 3;
}) {
  const { project, action, now, locale, level = 3 } = props;
  const [theme] = project.themes;
  return (
    <Card
      href={`/trajecten/${project.slug}`}
      title={<Written>{project.question}</Written>}
      level={level}
      action={action}
      picture={{ pattern: (theme?.pattern ?? 'circles') as PatternKind, seed: project.slug }}
      chips={<CardChips project={project} now={now} locale={locale} />}
    >
      <p>
        <Written>{project.intro}</Written>
      </p>
    </Card>
  );
}

function CardChips({ project, now, locale }: { project: Model; now: Date; locale: Locale }) {
  const t = projectMessages(locale);
  const levels = agreementMessages(locale).level;
  const [area] = project.areas;
  const closes = project.openStep?.closesAt ? new Date(project.openStep.closesAt) : null;
  const left = closes ? Math.floor((closes.getTime() - now.getTime()) / 86_400_000) : null;
  return (
    <Chips>
      {project.level && <Chip kind="level">{levels[project.level]}</Chip>}
      {area && <Chip kind="area">{area.name}</Chip>}
      {project.status === 'closed' && <Chip kind="closed">{t.finished}</Chip>}
      {left !== null && <Chip kind={left < soonDays ? 'soon' : 'open'}>{t.daysLeft(left)}</Chip>}
      {project.openStep && left === null && <Chip kind="open">{t.openEnded}</Chip>}
    </Chips>
  );
}
