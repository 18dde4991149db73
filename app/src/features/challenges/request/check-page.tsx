import { Alert } from '../../../platform/ui/alert.tsx';
import { Button } from '../../../platform/ui/button.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Link } from '../../../platform/ui/link.tsx';
import { List } from '../../../platform/ui/list.tsx';
import { Section } from '../../../platform/ui/section.tsx';
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
  refusal?: string | undefined;
};

const onWho: readonly RequestLack[] = ['carried-out-by', 'who', 'name', 'reach'];

/** A draft once more as a whole: what is missing, and sending it. */
export function CheckPage({ frame, challenge, lacks, personal, refusal }: Props) {
  const t = requestMessages(frame.locale);
  const { id, legalEntity, organisation } = challenge;
  return (
    <RequestPage frame={frame} challenge={challenge} part="check" lead={t.check.lead}>
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
      <RequestText request={challenge} locale={frame.locale} asker={legalEntity || organisation || null} parties />
      <Form action={ownPath(id, 'submit')}>
        <SubmitRow label={t.check.send} />
      </Form>
      <Form action={ownPath(id, 'withdraw')} inline>
        <Button kind="subtle">{t.check.throwAway}</Button>
      </Form>
    </RequestPage>
  );
}
