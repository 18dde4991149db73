import type { FormState } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { DateTimeField } from '../../../platform/ui/form/date-field.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SelectField } from '../../../platform/ui/form/select-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import { LinkMore } from '../../../platform/ui/link.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { officerPath } from '../paths.ts';
import { officerMessages } from './messages.ts';

type Props = {
  id: number;
  state: FormState;
  trajectories: readonly { id: number; question: string }[];
  locale: Locale;
};

/** Giving a conversation that was called its trajectory, day and place. */
export function PlanSection({ id, state, trajectories, locale }: Props) {
  const t = officerMessages(locale);
  return (
    <Section title={t.plan} id="plannen" intro={t.planLead}>
      <LinkMore href="/beheer/trajecten/nieuw">{t.newTrajectory}</LinkMore>
      <Form action={`${officerPath(id)}/plannen`} state={state}>
        <SelectField
          name="projectId"
          label={t.trajectory}
          options={trajectories.map((one) => ({ value: String(one.id), label: one.question, lang: 'nl' }))}
        />
        <DateTimeField name="startsAt" label={t.from} />
        <DateTimeField name="endsAt" label={t.until} />
        <TextField name="place" label={t.place} description={t.placeHint} />
        <SubmitRow label={t.planButton} />
      </Form>
    </Section>
  );
}
