import { emptyForm, type FormState } from '../../../platform/http/form.ts';
import { Details } from '../../../platform/ui/details.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { ChoiceFields, type ToChoose } from './choice-fields.tsx';
import { subscribingMessages } from './messages.ts';

type Props = { frame: Frame; state?: FormState; choose?: ToChoose };

/** One field and a button; where there is room, what it is about can be chosen at once. */
export function SignUpForm({ frame, state, choose }: Props) {
  const t = subscribingMessages(frame.locale);
  const { actor } = frame;
  const email = actor.kind === 'person' ? (actor.email ?? '') : '';
  const shown = state ?? emptyForm({ email, taal: frame.locale });
  const chosen = [shown.values.thema, shown.values.gebied, shown.values.wijk].some((one) => one !== undefined);
  return (
    <Form action="/nieuwsbrief/aanmelden" state={shown} prefix="nieuwsbrief" label={t.title}>
      <TextField name="email" type="email" autocomplete="email" label={t.email} spellcheck={false} size="medium" />
      {choose && (
        <Details summary={t.choose} open={chosen}>
          <Paragraph>{t.chooseHint}</Paragraph>
          <ChoiceFields frame={frame} {...choose} />
        </Details>
      )}
      <Paragraph soft>{t.privacy}</Paragraph>
      <SubmitRow label={t.subscribe} />
    </Form>
  );
}
