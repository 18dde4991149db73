import { formatMoment } from '../../../platform/i18n/format.ts';
import { Button, Buttons } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { Form, HiddenField } from '../../../platform/ui/form/form.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { List } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { dialogueStaffPath } from '../dialogue-path.ts';
import { DialogueStaffPage } from '../staff/dialogue-staff-page.tsx';
import type { DialogueWork } from '../staff/on-dialogue.ts';
import { moderationMessages } from './moderation-messages.ts';
import type { Waiting } from './queue.ts';

type Props = { frame: Frame; work: DialogueWork; waiting: readonly Waiting[] };

/** The statements that wait for an officer, each with what it looks like and one press to place it. */
export function QueuePage({ frame, work, waiting }: Props) {
  const t = moderationMessages(frame.locale);
  const list = dialogueStaffPath(work.step, 'statements');
  return (
    <DialogueStaffPage frame={frame} work={work} current="moderation" lead={t.lead}>
      {waiting.length === 0 && <Paragraph>{t.nothing}</Paragraph>}
      {waiting.map(({ id, body, submittedAt, alike }) => (
        <Section title={<Written>{body}</Written>} intro={formatMoment(submittedAt, frame.locale)}>
          {alike.length > 0 && (
            <>
              <Paragraph>{t.alike}</Paragraph>
              <List items={alike.map((one) => <Written>{one.body}</Written>)} />
            </>
          )}
          <Buttons>
            <Form action={`${list}/${id}/besluit`} label={t.placeThis(body)} inline>
              <HiddenField name="decision" value="publish" />
              <HiddenField name="seen" value={0} />
              <Button kind="secondary" label={t.placeThis(body)}>
                {t.place}
              </Button>
            </Form>
            <ButtonLink kind="subtle" href={`${list}/${id}`}>
              {t.look}
            </ButtonLink>
          </Buttons>
        </Section>
      ))}
    </DialogueStaffPage>
  );
}
