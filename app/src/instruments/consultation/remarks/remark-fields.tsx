import type { Step } from '../../../features/steps/index.ts';
import { emptyForm, type FormState } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { CheckboxField } from '../../../platform/ui/form/checkbox-field.tsx';
import { Form, HiddenField } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import { Link } from '../../../platform/ui/link.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { givePath, remarkPath } from '../consultation-path.ts';
import { maxRemark } from './remark-form.ts';
import { remarkMessages } from './remark-messages.ts';

type Props = {
  step: Step;
  paragraph: { id: number };
  locale: Locale;
  state?: FormState;
  /** The text may hold personal data: it can be changed, or a moderator looks first. */
  personal?: boolean;
};

/** The form with which somebody responds to a paragraph, wherever on the site they read it. */
export function RemarkForm({ step, paragraph, locale, state = emptyForm(), personal = false }: Props) {
  const t = remarkMessages(locale);
  return (
    <Form action={remarkPath(step, paragraph.id)} state={state} label={t.respond} once>
      <Paragraph>
        {t.public} <Link href={givePath(step, paragraph.id)}>{t.giveView}</Link>
      </Paragraph>
      {step.moderation === 'before' && <Paragraph soft>{t.moderated}</Paragraph>}
      <TextArea name="body" label={t.body} description={t.bodyHelp} maxLength={maxRemark} rows={6} />
      {personal && <CheckboxField name="moderatorFirst" label={t.moderatorFirst} optional />}
      {!personal && state.values.moderatorFirst && <HiddenField name="moderatorFirst" value="ja" />}
      <TextField
        name="authorName"
        label={t.authorName}
        description={t.authorHelp}
        autocomplete="name"
        size="medium"
        optional
      />
      <SubmitRow label={t.send} />
    </Form>
  );
}
