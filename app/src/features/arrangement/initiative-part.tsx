import type { Deps } from '../../platform/deps.ts';
import { townDay } from '../../platform/i18n/day.ts';
import { formatDay } from '../../platform/i18n/format.ts';
import { DataList } from '../../platform/ui/data-list.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { LinkMore } from '../../platform/ui/link.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Written } from '../../platform/ui/written.tsx';
import type { Initiative, InitiativeSection, TeamLink } from '../initiatives/index.ts';
import { stateOf } from './arrangement.ts';
import { arrangementHref, publicHref } from './arrangement-href.ts';
import { type Arrangement, loadArrangement } from './load-arrangement.ts';
import { arrangementMessages } from './messages.ts';

/** What the pages of an initiative show of its arrangement: a section once both signed, and the page of its team. */
export async function arrangementPart(
  deps: Pick<Deps, 'db' | 'now'>,
  frame: Frame,
  initiative: Initiative,
): Promise<{ section: InitiativeSection | undefined; teamLink: TeamLink }> {
  const t = arrangementMessages(frame.locale);
  const arrangement = await loadArrangement(deps.db, initiative.id);
  const note = t.state[stateOf(arrangement.newest, townDay(deps.now()))];
  return {
    section: sectionOf(arrangement, frame, initiative),
    teamLink: { href: arrangementHref(initiative.slug, 'initiative'), label: t.title, note },
  };
}

function sectionOf({ agreed }: Arrangement, { locale }: Frame, { slug }: Initiative): InitiativeSection | undefined {
  if (!agreed) return undefined;
  const t = arrangementMessages(locale);
  const chosen = agreed.answers.flatMap(({ question, choice }) =>
    choice ? [{ name: <Written>{question}</Written>, value: <Written>{choice.text}</Written> }] : [],
  );
  return {
    id: 'afspraken',
    title: t.title,
    body: (
      <>
        <Paragraph>{t.sectionLead}</Paragraph>
        <DataList items={[...chosen, { name: t.until, value: formatDay(agreed.validUntil, locale) }]} />
        <LinkMore href={publicHref(slug)}>{t.readAll}</LinkMore>
      </>
    ),
  };
}
