import type { FormState } from '../../../platform/http/form.ts';
import { formatMoment } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Comment, Discussion } from '../../../platform/ui/discussion.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { PersonLine } from '../../../platform/ui/person-line.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import type { ShownMessage } from './conversation.ts';
import { mostCharacters } from './message-form.ts';
import { contactMessages } from './messages.ts';

type Props = {
  messages: readonly ShownMessage[];
  locale: Locale;
  /** Where an answer is sent and who reads it; without it there is nobody to write to. */
  answer?: { action: string; to: 'companion' | 'team'; state?: FormState | undefined } | undefined;
};

/** The conversation, oldest first, with the form to answer below it. */
export function Thread({ messages, locale, answer }: Props) {
  const t = contactMessages(locale);
  return (
    <Section title={t.title} id="berichten">
      {messages.length === 0 ? (
        <Paragraph soft>{t.none}</Paragraph>
      ) : (
        <Discussion label={t.label}>
          {messages.map(({ id, body, authorName, fromTown, sentAt }) => (
            <Comment
              id={`bericht-${id}`}
              person={
                <PersonLine name={authorName || t.somebody} staff={fromTown ? t.town : undefined}>
                  {formatMoment(sentAt, locale)}
                </PersonLine>
              }
            >
              <Prose text={body} />
            </Comment>
          ))}
        </Discussion>
      )}
      {answer && (
        <Form
          action={answer.action}
          once
          prefix="bericht"
          label={t.send}
          {...(answer.state ? { state: answer.state } : {})}
        >
          <TextArea
            name="body"
            label={t.body}
            description={answer.to === 'companion' ? t.toCompanion : t.toTeam}
            rows={5}
            maxLength={mostCharacters}
          />
          <SubmitRow label={t.send} />
        </Form>
      )}
    </Section>
  );
}
