import type { Locale } from '../../../platform/i18n/locale.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { LinkMore } from '../../../platform/ui/link.tsx';
import { Why } from './ended-projects.tsx';
import type { EndedProject } from './outcome.ts';
import { resultMessages } from './result-messages.ts';

type Props = {
  project: EndedProject;
  /** Where the budget lives. */
  path: string;
  locale: Locale;
};

/** On the page of a project: whether it won, and why. */
export function HowItEnded({ project, path, locale }: Props) {
  const t = resultMessages(locale);
  const title = project.decided ? t.otherwise : project.wins ? t.won : t.lost;
  return (
    <Alert kind={project.wins ? 'ok' : 'info'} title={title}>
      <Why project={project} locale={locale} />
      <LinkMore href={`${path}/uitslag`}>{t.toResult}</LinkMore>
    </Alert>
  );
}
