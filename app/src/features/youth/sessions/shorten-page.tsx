import type { FormState } from '../../../platform/http/form.ts';
import { Quote } from '../../../platform/ui/figure.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { ClassQuestion } from '../../steps/index.ts';
import type { ClassSession, Sheet } from './load-session.ts';
import { sessionMessages } from './messages.ts';
import { wordsOf } from './sheet.ts';

type Props = {
  frame: Frame;
  session: ClassSession;
  sheet: Sheet;
  /** The parts in which the child wrote words. */
  parts: readonly ClassQuestion[];
  state: FormState;
};

/** The field of a part. */
export const fieldOf = (key: string) => `woorden-${key}`;

/** Where a teacher leaves words out of an answer. */
export function ShortenPage({ frame, session, sheet, parts, state }: Props) {
  const t = sessionMessages(frame.locale);
  const home = `/school/lessen/${session.id}`;
  const title = t.sessionTitle(session.className, session.school);
  return (
    <Page
      frame={frame}
      title={t.shortenTitle}
      breadcrumbs={[
        { href: '/school', label: t.title },
        { href: home, label: <Written>{title}</Written> },
      ]}
      errors={state}
    >
      <PageTitle lead={t.shortenHelp}>{t.shortenTitle}</PageTitle>
      <Section title={t.childWrote}>
        {parts.map(({ key, text }) => (
          <Quote>
            {text !== '' && <Written>{text}: </Written>}
            <Prose text={sheet.answers[key] ?? ''} />
          </Quote>
        ))}
      </Section>
      <Form action={`${home}/antwoorden/${sheet.id}`} state={state}>
        {parts.map(({ key, text }) => (
          <TextArea
            name={fieldOf(key)}
            label={text === '' ? t.becomes : <Written>{text}</Written>}
            value={wordsOf(sheet)[key]}
            rows={4}
          />
        ))}
        <SubmitRow label={t.saveShort} />
      </Form>
    </Page>
  );
}
