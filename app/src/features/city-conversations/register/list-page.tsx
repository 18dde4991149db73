import type { ConversationRules } from '../../../platform/town.ts';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { EmptyState } from '../../../platform/ui/empty-state.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { List, RowList } from '../../../platform/ui/list.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { grounds, type Stage, stageOf } from '../conversation.ts';
import type { ConversationRow } from '../conversation-row.ts';
import { conversationMessages } from '../messages.ts';
import { conversationPath } from '../paths.ts';
import { ConversationItem } from './conversation-item.tsx';

const groupOf: Record<Stage, 'open' | 'called' | 'ended'> = {
  waiting: 'ended',
  open: 'open',
  called: 'called',
  planned: 'called',
  held: 'ended',
  expired: 'ended',
  refused: 'ended',
  withdrawn: 'ended',
};

type Props = { frame: Frame; rows: readonly ConversationRow[]; rules: ConversationRules; now: Date };

/** All city conversations that were asked for, how it works, and when the answer may be no. */
export function ConversationsPage({ frame, rows, rules, now }: Props) {
  const { locale } = frame;
  const t = conversationMessages(locale);
  const of = (group: 'open' | 'called' | 'ended') => rows.filter((row) => groupOf[stageOf(row, now)] === group);
  return (
    <Page frame={frame} title={t.title}>
      <PageTitle lead={t.lead}>{t.title}</PageTitle>
      <ButtonLink href="/stadsgesprekken/aanvragen">{t.ask}</ButtonLink>
      {of('open').length === 0 && <EmptyState title={t.none}>{t.noneText}</EmptyState>}
      {(['open', 'called', 'ended'] as const).map(
        (group) =>
          of(group).length > 0 && (
            <Section title={t.groups[group]} id={group}>
              <RowList>
                {of(group).map((row) => (
                  <ConversationItem row={row} now={now} locale={locale} href={conversationPath(row.id)} />
                ))}
              </RowList>
            </Section>
          ),
      )}
      <Section title={t.how} id="hoe">
        <List
          ordered
          items={[
            ...[t.steps.ask, t.steps.look],
            t.steps.sign(rules.supporters.gemeente, rules.supporters.wijk, rules.supportDays),
            ...[t.steps.plan(rules.planDays), t.steps.answer],
          ]}
        />
      </Section>
      <Section title={t.grounds} id="redenen" intro={t.groundsLead}>
        <List items={grounds.map((ground) => t.ground[ground])} />
      </Section>
    </Page>
  );
}
