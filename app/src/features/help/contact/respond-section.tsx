import type { FormState } from '../../../platform/http/form.ts';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SelectField } from '../../../platform/ui/form/select-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { type Notice, noticeHref } from '../notices/load-notice.ts';
import type { OwnNotice } from '../notices/own-notices.ts';
import { longestMessage } from './message-form.ts';
import { contactMessages } from './messages.ts';

type Props = { frame: Frame; notice: Notice; own: readonly OwnNotice[]; state: FormState };

/** Where somebody answers a notice: through the site, with a notice of their own if they like. */
export function RespondSection({ frame, notice, own, state }: Props) {
  const t = contactMessages(frame.locale);
  const href = noticeHref(notice.side, notice.id);
  if (frame.actor.kind === 'visitor')
    return (
      <Section title={t.respond[notice.side]} id="reageer">
        <Paragraph>{t.signInFirst}</Paragraph>
        <ButtonLink href={`/inloggen?terug=${encodeURIComponent(`${href}#reageer`)}`}>{t.signIn}</ButtonLink>
      </Section>
    );
  return (
    <Section title={t.respond[notice.side]} id="reageer" intro={t.respondLead}>
      <Form action={`${href}/gesprek`} state={state} once>
        <TextArea name="body" label={t.body} rows={5} maxLength={longestMessage} />
        {own.length > 0 && (
          <SelectField
            name="with"
            label={notice.side === 'need' ? t.withOffer : t.withNeed}
            optional
            empty={notice.side === 'need' ? t.none : t.forMyself}
            options={own.map(({ id, title }) => ({ value: String(id), label: title }))}
          />
        )}
        <SubmitRow label={t.send} />
      </Form>
    </Section>
  );
}
