import { formatMoment } from '../../../platform/i18n/format.ts';
import { Button, Buttons } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { Form, HiddenField } from '../../../platform/ui/form/form.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { List } from '../../../platform/ui/list.tsx';
import { Pagination } from '../../../platform/ui/pagination.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { dialogueStaffPath } from '../dialogue-path.ts';
import { DialogueStaffPage } from '../staff/dialogue-staff-page.tsx';
import type { DialogueWork } from '../staff/on-dialogue.ts';
import { moderationMessages } from './moderation-messages.ts';
import type { ToJudge } from './queue.ts';
import { ReportsList } from './reports-list.tsx';

type Props = { frame: Frame; work: DialogueWork; statements: readonly ToJudge[]; page: number; pages: number };

/** The statements that wait for an officer, each with what it looks like and one press to place or leave it. */
export function QueuePage({ frame, work, statements, page, pages }: Props) {
  const t = moderationMessages(frame.locale);
  return (
    <DialogueStaffPage frame={frame} work={work} current="moderation" lead={t.lead}>
      {statements.length === 0 && <Paragraph>{t.nothing}</Paragraph>}
      {statements.map((statement) => (
        <Item frame={frame} work={work} statement={statement} />
      ))}
      <Pagination
        page={page}
        pages={pages}
        href={(number) => `${dialogueStaffPath(work.step, 'moderation')}?pagina=${number}`}
      />
    </DialogueStaffPage>
  );
}

function Item({ frame: { locale }, work, statement }: Pick<Props, 'frame' | 'work'> & { statement: ToJudge }) {
  const t = moderationMessages(locale);
  const { id, body, status, submittedAt, seen, own, reports, alike } = statement;
  const path = `${dialogueStaffPath(work.step, 'statements')}/${id}`;
  const decision = status === 'waiting' ? 'publish' : 'leave';
  const label = decision === 'publish' ? t.placeThis(body) : t.leaveThis(body);
  return (
    <Section title={<Written>{body}</Written>} intro={formatMoment(submittedAt, locale)}>
      <ReportsList reports={reports} locale={locale} />
      {alike.length > 0 && (
        <>
          <Paragraph>{t.alike}</Paragraph>
          <List items={alike.map((one) => <Written>{one.body}</Written>)} />
        </>
      )}
      {own ? (
        <Paragraph soft>{t.errors['own-statement']}</Paragraph>
      ) : (
        <Buttons>
          <Form action={`${path}/besluit`} label={label} inline>
            <HiddenField name="decision" value={decision} />
            <HiddenField name="seen" value={seen} />
            <Button kind="secondary" label={label}>
              {decision === 'publish' ? t.place : t.decide.leave}
            </Button>
          </Form>
          <ButtonLink kind="subtle" href={path}>
            {t.look}
          </ButtonLink>
        </Buttons>
      )}
    </Section>
  );
}
