import { formatDay } from '../../../platform/i18n/format.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import type { ShownProject } from './project-page.tsx';
import { publicMessages } from './public-messages.ts';

/** Where a project stands as long as it is not on the ballot, and why where it is refused. */
export function ProjectState(shown: ShownProject) {
  const { project, frame } = shown;
  const t = publicMessages(frame.locale).state;
  const { status, direct, ideaStatus } = project;
  switch (status) {
    case 'admitted':
      return null;
    case 'withdrawn':
      return <Alert kind="info">{t.withdrawn}</Alert>;
    case 'proposed':
      if (direct && (ideaStatus === 'waiting' || ideaStatus === 'hidden'))
        return <Alert kind="warning">{t[ideaStatus]}</Alert>;
      return <Alert kind="info">{t.proposed}</Alert>;
    case 'refused':
      return <Refusal {...shown} />;
  }
}

function Refusal({ frame: { locale }, project: { why, checkedAt, objectedAt } }: ShownProject) {
  return (
    <Alert kind="warning" title={publicMessages(locale).refusedTitle}>
      <Prose text={why} />
      {checkedAt && !objectedAt && <Paragraph soft>{formatDay(checkedAt, locale)}</Paragraph>}
    </Alert>
  );
}
