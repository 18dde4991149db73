import { formatDay } from '../../../platform/i18n/format.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Card, CardList } from '../../../platform/ui/card.tsx';
import { Chip } from '../../../platform/ui/chip.tsx';
import { EmptyState } from '../../../platform/ui/empty-state.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { Link } from '../../../platform/ui/link.tsx';
import { List, RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { AskedQuestion } from '../questions/child-question.ts';
import type { OwnSession } from './load-session.ts';
import { sessionMessages } from './messages.ts';

type Props = { frame: Frame; questions: readonly AskedQuestion[]; own: readonly OwnSession[] };

/** Where a teacher reads how a lesson goes, chooses a question and finds back earlier lessons. */
export function SchoolPage({ frame, questions, own }: Props) {
  const t = sessionMessages(frame.locale);
  return (
    <Page frame={frame} title={t.title} description={t.lead}>
      <PageTitle lead={t.lead}>{t.title}</PageTitle>
      {own.length > 0 && (
        <Section title={t.own}>
          <RowList>
            {own.map(({ id, className, school, question, openedAt, toRead }) => (
              <RowItem
                title={<Written>{t.sessionTitle(className, school)}</Written>}
                href={`/school/lessen/${id}`}
                side={toRead > 0 && <Chip kind="waiting">{t.toRead(toRead)}</Chip>}
              >
                <Written>{question}</Written> ({formatDay(openedAt, frame.locale)})
              </RowItem>
            ))}
          </RowList>
        </Section>
      )}
      <Section title={t.how}>
        <List ordered items={[t.steps.choose, t.steps.type, t.steps.read, t.steps.count]} />
        <Alert>
          <Paragraph>
            {t.privacy} <Link href="/privacy">{t.privacyLink}</Link>
          </Paragraph>
        </Alert>
      </Section>
      <Section title={t.questions} intro={frame.actor.kind === 'person' ? undefined : t.signIn}>
        {questions.length === 0 ? (
          <EmptyState title={t.noQuestions}>
            <Paragraph>{t.noQuestionsText}</Paragraph>
          </EmptyState>
        ) : (
          <CardList>
            {questions.map(({ id, question, about, step }) => (
              <Card
                href={`/school/nieuw?vraag=${id}`}
                title={<Written>{question}</Written>}
                chips={<Chip>{step ? t.ofProject : t.freeQuestion}</Chip>}
                action={t.begin}
              >
                <Written>{about}</Written>
              </Card>
            ))}
          </CardList>
        )}
      </Section>
      <Paragraph>
        <Link href="/klas">{t.enterCode}</Link>
      </Paragraph>
      <Paragraph>
        <Link href="/kinderkrant">{t.kidsPaper}</Link>
      </Paragraph>
    </Page>
  );
}
