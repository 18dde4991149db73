import { emptyForm, type FormState } from '../../../platform/http/form.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Button } from '../../../platform/ui/button.tsx';
import { DateField } from '../../../platform/ui/form/date-field.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Link } from '../../../platform/ui/link.tsx';
import { List } from '../../../platform/ui/list.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { filesForParties } from '../files/file-list.tsx';
import { ownPath } from '../paths.ts';
import { RequestText } from '../view/request-text.tsx';
import { RequestPage } from './form-pages.tsx';
import type { RequestLack } from './lacking.ts';
import type { Challenge } from './load-challenge.ts';
import { requestMessages } from './messages.ts';

type Props = {
  frame: Frame;
  challenge: Challenge;
  lacks: readonly RequestLack[];
  /** The words for everybody seem to name somebody. */
  personal: boolean;
  /** Of the desk: the day on which it came, as it was typed. */
  received?: FormState | undefined;
  refusal?: string | undefined;
};

const onWho: readonly RequestLack[] = ['carried-out-by', 'who', 'name', 'reach'];

/** A draft once more as a whole: what is missing, and sending it. */
export function CheckPage({ frame, challenge, lacks, personal, received = emptyForm(), refusal }: Props) {
  const t = requestMessages(frame.locale);
  const { id, legalEntity, organisation } = challenge;
  return (
    <RequestPage frame={frame} challenge={challenge} part="check" state={received} lead={t.check.lead}>
      {refusal && <Alert kind="error">{refusal}</Alert>}
      {lacks.length > 0 ? (
        <Section title={t.check.lacks} id="ontbreekt">
          <List
            items={lacks.map((lack) => (
              <Link href={ownPath(id, onWho.includes(lack) ? 'who' : 'request')}>{t.lacks[lack]}</Link>
            ))}
          />
        </Section>
      ) : (
        <Alert kind="ok">{t.check.ready}</Alert>
      )}
      {personal && <Alert kind="warning">{t.check.personal}</Alert>}
      <RequestText
        request={challenge}
        locale={frame.locale}
        asker={legalEntity || organisation || null}
        files={filesForParties(challenge)}
      />
      <Form action={ownPath(id, 'submit')} state={received}>
        {challenge.channel !== 'web' && <DateField name="receivedOn" label={t.check.received} />}
        <SubmitRow label={t.check.send} />
      </Form>
      <Form action={ownPath(id, 'withdraw')} inline>
        <Button kind="subtle">{t.check.throwAway}</Button>
      </Form>
    </RequestPage>
  );
}
