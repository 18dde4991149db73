import type { Deps } from '../../../platform/deps.ts';
import type { AppContext } from '../../../platform/http/env.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import { Chip } from '../../../platform/ui/chip.tsx';
import { LinkMore } from '../../../platform/ui/link.tsx';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import {
  type AddedPart,
  type Initiative,
  type InitiativeSection,
  type TeamLink,
  teamHref,
} from '../../initiatives/index.ts';
import { listThreads } from '../contact/load-thread.ts';
import { speakerOf } from '../contact/speaker.ts';
import { threadState, waitsForYou } from '../contact/thread-state.ts';
import { noticeHref } from '../notices/load-notice.ts';
import { noticeMessages } from '../notices/messages.ts';
import { listOwnNotices, type OwnNotice } from '../notices/own-notices.ts';
import { teamMessages } from './messages.ts';

/** What an initiative asks for now, and for the team its needs and conversations with what waits there. */
export const helpPart: AddedPart = { section, teamLinks };

async function section(deps: Deps, c: AppContext, initiative: Initiative): Promise<InitiativeSection | undefined> {
  const locale = c.get('locale');
  const needs = await standingNeeds(deps, initiative);
  if (needs.length === 0) return undefined;
  const names = noticeMessages(locale);
  const body = (
    <>
      <RowList>
        {needs.map(({ id, kind, title, untilOn }) => (
          <RowItem
            href={noticeHref('need', id)}
            title={<Written>{title}</Written>}
            side={<Chip kind="theme">{names.kinds[kind]}</Chip>}
          >
            {names.until(formatDay(untilOn, locale))}
          </RowItem>
        ))}
      </RowList>
      <LinkMore href="/hulp">{teamMessages(locale).all}</LinkMore>
    </>
  );
  return { id: 'hulp', title: teamMessages(locale).section, body };
}

async function teamLinks(deps: Deps, c: AppContext, initiative: Initiative): Promise<TeamLink[]> {
  const t = teamMessages(c.get('locale'));
  const actor = c.get('actor');
  const [needs, threads] = await Promise.all([
    standingNeeds(deps, initiative),
    actor.kind === 'person' ? listThreads(deps.db, speakerOf(actor), initiative.id) : [],
  ]);
  const today = townDay(deps.now());
  const waiting = threads.filter((thread) => waitsForYou(threadState(thread, today))).length;
  const note = waiting > 0 ? t.note(waiting) : needs.length > 0 ? t.open(needs.length) : t.lead;
  return [{ href: teamHref(initiative.slug, '/hulp'), label: t.title, note }];
}

async function standingNeeds(deps: Deps, { id }: Initiative): Promise<OwnNotice[]> {
  const today = townDay(deps.now());
  const needs = await listOwnNotices(deps.db, { needsOf: [id] });
  return needs.filter(({ status, untilOn }) => status === 'published' && untilOn >= today);
}
