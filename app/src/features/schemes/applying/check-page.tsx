import { emptyForm, type FormState } from '../../../platform/http/form.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Button } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { DateField } from '../../../platform/ui/form/date-field.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Link } from '../../../platform/ui/link.tsx';
import { List } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import type { Application } from '../states/load-application.ts';
import { applicationPath } from '../states/paths.ts';
import { ApplicationText } from '../view/application-text.tsx';
import { isOwn } from './access.ts';
import { ApplyPage, partsFor } from './apply-page.tsx';
import { calculatorMessages } from './calculator-messages.ts';
import type { Lack } from './lacking.ts';
import { applyMessages } from './messages.ts';

type Props = {
  frame: Frame;
  application: Application;
  lacks: readonly Lack[];
  /** The words for everybody seem to name somebody. */
  personal: boolean;
  state?: FormState;
  refusal?: string | undefined;
};

/** The last step: everything once more, what is missing, and sending it. */
export function CheckPage({ frame, application, lacks, personal, state = emptyForm(), refusal }: Props) {
  const t = applyMessages(frame.locale);
  const words = calculatorMessages(frame.locale).lacks;
  const { id, channel } = application;
  const draft = application.state === 'draft';
  const own = isOwn(frame.actor, application);
  const parts = partsFor(frame, application);
  return (
    <ApplyPage frame={frame} application={application} part="check" state={state} lead={t.check.lead} refusal={refusal}>
      {lacks.length > 0 ? (
        <Section title={t.check.lacks} id="ontbreekt">
          <List
            items={lacks.map(({ kind, part }) =>
              parts.includes(part) ? <Link href={applicationPath(id, part)}>{words[kind]}</Link> : words[kind],
            )}
          />
        </Section>
      ) : (
        <Alert kind="ok">{t.check.ready}</Alert>
      )}
      {personal && <Alert kind="warning">{t.check.personal}</Alert>}
      <ApplicationText application={application} locale={frame.locale} />
      {draft && !own && <Paragraph>{t.check.othersSend}</Paragraph>}
      {draft && own && (
        <>
          <Form action={applicationPath(id, 'submit')} state={state}>
            {channel !== 'web' && <DateField name="receivedOn" label={t.check.received} />}
            <SubmitRow label={t.check.send} />
          </Form>
          <Form action={applicationPath(id, 'withdraw')} inline>
            <Button kind="subtle">{t.check.throwAway}</Button>
          </Form>
        </>
      )}
      {!draft && (
        <>
          <Paragraph>{t.check.sendAnswer}</Paragraph>
          <ButtonLink href={`${applicationPath(id)}#antwoord`}>{t.check.toAnswer}</ButtonLink>
        </>
      )}
    </ApplyPage>
  );
}
