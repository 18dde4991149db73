import type { Deps } from '../../platform/deps.ts';
import type { AppContext } from '../../platform/http/env.ts';
import { Buttons } from '../../platform/ui/button.tsx';
import { ButtonLink } from '../../platform/ui/button-link.tsx';
import { frameOf } from '../../platform/ui/frame.ts';
import { LinkMore } from '../../platform/ui/link.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import type { AddedPart, Initiative, InitiativeSection, TeamLink } from '../initiatives/index.ts';
import { backingPath, reportPath, teamBackingPath } from './backing-path.ts';
import { AnsweredLine, CountRow } from './figures-view.tsx';
import { loadFigures } from './load-figures.ts';
import { backingMessages } from './messages.ts';
import { hasReport } from './report/load-report.ts';
import { countWaiting } from './team/team-list.ts';
import { teamMessages } from './team/team-messages.ts';

/** What the neighbourhood thinks: the figures and the way to say it, and for the team what waits for an answer. */
export const backingPart: AddedPart = { section, teamLinks };

async function section(deps: Deps, c: AppContext, initiative: Initiative): Promise<InitiativeSection | undefined> {
  if (initiative.status === 'draft') return undefined;
  const { locale } = frameOf(c, deps);
  const t = backingMessages(locale).section;
  const [figures, reported] = await Promise.all([
    loadFigures(deps.db, { projectId: initiative.id }),
    hasReport(deps.db, initiative.id),
  ]);
  const { slug } = initiative;
  const open = initiative.status === 'published';
  const none = figures.support + figures.worry + figures.help + figures.withdrawn === 0;
  // Of what is over without a word from anybody there is nothing to read.
  if (none && !open) return undefined;
  const body = (
    <>
      {none ? (
        <Paragraph>{t.none}</Paragraph>
      ) : (
        <>
          <CountRow figures={figures} locale={locale} />
          <AnsweredLine figures={figures} locale={locale} />
        </>
      )}
      <Buttons>
        {open && <ButtonLink href={`${backingPath(slug)}#reageer`}>{t.say}</ButtonLink>}
        {!none && (
          <ButtonLink href={backingPath(slug)} kind="secondary">
            {t.read}
          </ButtonLink>
        )}
      </Buttons>
      {reported && <LinkMore href={reportPath(slug)}>{t.report}</LinkMore>}
    </>
  );
  return { id: 'draagvlak', title: t.title, body };
}

async function teamLinks(deps: Deps, c: AppContext, initiative: Initiative): Promise<TeamLink[]> {
  const t = teamMessages(c.get('locale'));
  const note = t.note(await countWaiting(deps.db, initiative.id));
  return [{ href: teamBackingPath(initiative.slug), label: t.title, ...(note === '' ? {} : { note }) }];
}
