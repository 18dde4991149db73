import { formatDay, formatMoney } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { DataList } from '../../../platform/ui/data-list.tsx';
import { Heading } from '../../../platform/ui/heading.tsx';
import { Link } from '../../../platform/ui/link.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { projectHref } from '../../project-access/index.ts';
import { FileList, type FilesOf } from '../files/file-list.tsx';
import { fileMessages } from '../files/messages.ts';
import { taskPath } from '../paths.ts';
import type { Challenge } from '../request/load-challenge.ts';
import { challengeMessages } from './messages.ts';

/** What everybody may read of a request; it names no person, and an organisation only where that asked for it. */
export type RequestWords = Pick<
  Challenge,
  | 'taskId'
  | 'task'
  | 'project'
  | 'area'
  | 'startsOn'
  | 'summary'
  | 'plan'
  | 'whyBetter'
  | 'continuity'
  | 'neighbours'
  | 'carriedOutBy'
  | 'presentCents'
  | 'proposedCents'
>;

/** The words and figures of a request. Who carries it out can name people, so only the parties read that. */
export function RequestText({
  request,
  locale,
  asker,
  files,
}: {
  request: RequestWords;
  locale: Locale;
  asker: string | null;
  files: FilesOf;
}) {
  const t = challengeMessages(locale);
  const { task, taskId, project } = request;
  const money = (cents: number) => formatMoney(cents, locale);
  const present = request.presentCents ?? task?.presentCents ?? null;
  const facts = [
    {
      name: t.task,
      value:
        task && taskId !== null ? (
          <Link href={taskPath(taskId)}>
            <Written>{task.title}</Written>
          </Link>
        ) : (
          t.otherTask
        ),
    },
    { name: t.asker, value: asker ? <Written>{asker}</Written> : t.aResident },
    ...(project
      ? [
          {
            name: t.initiative,
            value: (
              <Link href={projectHref({ kind: 'initiative', slug: project.slug })}>
                <Written>{project.title}</Written>
              </Link>
            ),
          },
        ]
      : []),
    { name: t.where, value: request.area ?? t.wholeTown },
    ...(request.startsOn ? [{ name: t.startsOn, value: formatDay(request.startsOn, locale) }] : []),
    ...(present === null ? [] : [{ name: `${t.cost}: ${t.now.toLowerCase()}`, value: money(present) }]),
    ...(request.proposedCents === null
      ? []
      : [{ name: `${t.cost}: ${t.proposed.toLowerCase()}`, value: money(request.proposedCents) }]),
  ];
  const texts = [
    { title: t.summary, text: request.summary },
    { title: t.plan, text: request.plan },
    { title: t.whyBetter, text: request.whyBetter },
    { title: t.continuity, text: request.continuity },
    { title: t.neighbours, text: request.neighbours },
    { title: t.carriedOutBy, text: files.parties ? request.carriedOutBy : '' },
  ].filter(({ text }) => text !== '');
  const own = files.files.filter(({ kind }) => kind === 'other');
  return (
    <Section title={t.request} id="verzoek">
      <DataList items={facts} />
      {texts.map(({ title, text }) => (
        <>
          <Heading level={3}>{title}</Heading>
          <Prose text={text} />
        </>
      ))}
      {own.length > 0 && <Heading level={3}>{fileMessages(locale).title}</Heading>}
      <FileList {...files} files={own} locale={locale} />
    </Section>
  );
}
