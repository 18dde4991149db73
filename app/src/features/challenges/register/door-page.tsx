import { formatMoney } from '../../../platform/i18n/format.ts';
import { Buttons } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { Card, CardList } from '../../../platform/ui/card.tsx';
import { Chip } from '../../../platform/ui/chip.tsx';
import { EmptyState } from '../../../platform/ui/empty-state.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { List, RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { type OwnRow, StateChip } from '../../schemes/index.ts';
import { ownPath, taskPath } from '../paths.ts';
import type { ChallengeScheme } from '../request/challenge-scheme.ts';
import type { TaskRow } from '../tasks/load-tasks.ts';
import { challengeMessages } from '../view/messages.ts';
import { challengeRegisterMessages } from './messages.ts';

type Props = { frame: Frame; scheme: ChallengeScheme; tasks: readonly TaskRow[]; own: readonly OwnRow[] };

/** The door of the Right to Challenge: which tasks, who may ask, and how it goes. */
export function DoorPage({ frame, scheme: { rules, challenge }, tasks, own }: Props) {
  const { locale } = frame;
  const t = challengeRegisterMessages(locale);
  const { steps } = t;
  const name = challengeMessages(locale).rightToChallenge;
  return (
    <Page frame={frame} title={name}>
      <PageTitle lead={<Written>{rules.about}</Written>}>{name}</PageTitle>
      <Buttons>
        <ButtonLink href="/uitdagen/begin">{t.begin}</ButtonLink>
        <ButtonLink kind="secondary" href="/uitdagen/register">
          {t.register}
        </ButtonLink>
      </Buttons>
      {own.length > 0 && (
        <Section title={t.yours} id="uw-verzoeken">
          <RowList>
            {own.map(({ id, title, state }) => (
              <RowItem
                title={title ? <Written>{title}</Written> : challengeMessages(locale).unnamed}
                href={ownPath(id)}
                side={<StateChip state={state} locale={locale} />}
              />
            ))}
          </RowList>
        </Section>
      )}
      <Section title={t.tasks} id="taken" intro={t.tasksLead}>
        {tasks.length === 0 && <EmptyState title={t.noTasks} />}
        <CardList>
          {tasks.map((task) => (
            <Card
              href={taskPath(task.id)}
              title={<Written>{task.title}</Written>}
              chips={
                <>
                  {task.area && <Chip kind="area">{task.area}</Chip>}
                  {task.closedBecause !== null && <Chip kind="closed">{t.closed}</Chip>}
                </>
              }
            >
              <Paragraph soft>
                {t.cost}: {task.presentCents === null ? t.unknown : formatMoney(task.presentCents, locale)}
              </Paragraph>
            </Card>
          ))}
        </CardList>
      </Section>
      <Section title={t.how} id="hoe">
        <List
          ordered
          items={[
            ...[steps.ask, steps.admit],
            ...(challenge.supporters > 0 ? [steps.support(challenge.supporters)] : []),
            ...[steps.talk, steps.decide(rules.decidedBy, Math.round(rules.terms.decisionDays / 5))],
            ...[steps.agree, steps.learn],
          ]}
        />
      </Section>
      <Section title={t.whoMay} id="wie">
        <List items={rules.whoMay.map(({ name }) => <Written>{name}</Written>)} />
        <Paragraph>{t.legalEntity}</Paragraph>
      </Section>
      <Section title={t.grounds} id="gronden" intro={t.groundsLead}>
        <List items={challenge.grounds.map(({ question }) => <Written>{question}</Written>)} />
      </Section>
    </Page>
  );
}
