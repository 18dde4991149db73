import { emptyForm, type FormState } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SelectField } from '../../../platform/ui/form/select-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { useWrittenLang } from '../../../platform/ui/written.tsx';
import { builderMessages } from './builder-messages.ts';
import type { CopyableSurvey } from './copyable-surveys.ts';

type Props = { action: string; sources: readonly CopyableSurvey[]; state: FormState | undefined; locale: Locale };

/** Beginning with the questions of another questionnaire. */
export function CopySection({ action, sources, state = emptyForm(), locale }: Props) {
  const t = builderMessages(locale);
  const lang = useWrittenLang();
  return (
    <Section title={t.copy} intro={t.copyText}>
      <Form action={action} state={state} prefix="overnemen" label={t.copy}>
        <SelectField
          name="from"
          label={t.copyFrom}
          options={sources.map(({ stepId, title, project }) => ({
            value: String(stepId),
            label: `${title} (${project})`,
            lang,
          }))}
        />
        <SubmitRow label={t.copyButton} />
      </Form>
    </Section>
  );
}
