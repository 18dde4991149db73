import { formatCount } from '../../../platform/i18n/format.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Button, Buttons } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { Form, HiddenField } from '../../../platform/ui/form/form.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { panelStaffPath } from '../panel-path.ts';
import type { PanelWork } from '../staff/on-panel.ts';
import { inviteMessages } from './invite-messages.ts';
import type { Wave } from './invite-state.ts';
import type { SendHow } from './send-invitations.ts';

/** What can be sent of a round: letters, a file for the print shop, mails and reminders. */
export function SendSection({ frame, work, wave }: { frame: Frame; work: PanelWork; wave: Wave }) {
  const t = inviteMessages(frame.locale);
  const figure = (count: number) => formatCount(count, frame.locale);
  const path = panelStaffPath(work.step, 'invitations');
  const button = (how: SendHow, label: string) => (
    <Form action={`${path}/versturen`} inline label={label}>
      <HiddenField name="wave" value={wave.wave} />
      <HiddenField name="how" value={how} />
      <Button kind="secondary">{label}</Button>
    </Form>
  );
  return (
    <Section title={t.sendTitle(t.waves[wave.wave])}>
      {wave.letters > 0 && (
        <>
          {wave.toPost > 0 && <Paragraph>{t.byPost(figure(wave.toPost))}</Paragraph>}
          {wave.failed > 0 && <Alert kind="warning">{t.mailFailed(figure(wave.failed))}</Alert>}
          <Buttons>
            <ButtonLink href={`${path}/brieven?ronde=${wave.wave}`}>{t.letters}</ButtonLink>
            <ButtonLink kind="secondary" href={`${path}/drukker.csv?ronde=${wave.wave}`}>
              {t.printer}
            </ButtonLink>
            {wave.toPost > 0 && button('post', t.posted)}
          </Buttons>
          <Paragraph soft>{t.codesHint}</Paragraph>
        </>
      )}
      {wave.toMail > 0 && (
        <>
          <Paragraph>{t.byMail(figure(wave.toMail))}</Paragraph>
          {button('mail', t.mail)}
        </>
      )}
      {wave.sent > 0 && wave.waiting > 0 && <Paragraph soft>{t.remindHint}</Paragraph>}
      {wave.toRemind > 0 && button('reminder', t.remind)}
    </Section>
  );
}
