import type { Deps } from '../../platform/deps.ts';
import type { AppContext } from '../../platform/http/env.ts';
import { townDay } from '../../platform/i18n/day.ts';
import { formatDay } from '../../platform/i18n/format.ts';
import { DataList } from '../../platform/ui/data-list.tsx';
import { LinkMore } from '../../platform/ui/link.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Written } from '../../platform/ui/written.tsx';
import type { AddedPart, Initiative, InitiativeSection, TeamLink } from '../initiatives/index.ts';
import { stateOf } from './arrangement.ts';
import { arrangementHref, publicHref } from './arrangement-href.ts';
import { loadArrangement } from './load-arrangement.ts';
import { arrangementMessages } from './messages.ts';

/** What the two sides agreed, once both signed; for the team the page where they write it. */
export const arrangementPart: AddedPart = { section, teamLinks };

async function teamLinks({ db, now }: Deps, c: AppContext, { id, slug }: Initiative): Promise<TeamLink[]> {
  const t = arrangementMessages(c.get('locale'));
  const { newest } = await loadArrangement(db, id);
  return [
    { href: arrangementHref(slug, 'initiative'), label: t.title, note: t.state[stateOf(newest, townDay(now()))] },
  ];
}

async function section({ db }: Deps, c: AppContext, { id, slug }: Initiative): Promise<InitiativeSection | undefined> {
  const { agreed } = await loadArrangement(db, id);
  if (!agreed) return undefined;
  const locale = c.get('locale');
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
