import type { FormState } from '../../../platform/http/form.ts';
import { CheckboxField } from '../../../platform/ui/form/checkbox-field.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SelectField } from '../../../platform/ui/form/select-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { type PlaceOption, placeLabel } from '../../areas/index.ts';
import type { AskedQuestion } from '../questions/child-question.ts';
import { ageGroups, lengths } from './class-session.ts';
import { sessionMessages } from './messages.ts';

type Props = {
  frame: Frame;
  questions: readonly AskedQuestion[];
  places: readonly PlaceOption[];
  state: FormState;
};

/** Where a teacher begins a lesson. */
export function NewSessionPage({ frame, questions, places, state }: Props) {
  const t = sessionMessages(frame.locale);
  return (
    <Page frame={frame} title={t.newTitle} breadcrumbs={[{ href: '/school', label: t.title }]} errors={state}>
      <PageTitle>{t.newTitle}</PageTitle>
      <Form action="/school/nieuw" state={state} once>
        <SelectField
          name="questionId"
          label={t.aboutQuestion}
          options={questions.map(({ id, question }) => ({
            value: String(id),
            label: question,
            lang: frame.locale === 'nl' ? undefined : 'nl',
          }))}
        />
        <TextField name="school" label={t.school} description={t.schoolHelp} />
        <TextField name="className" label={t.className} description={t.classNameHelp} size="short" />
        <RadioField
          name="ageGroup"
          label={t.ageGroup}
          options={ageGroups.map((value) => ({ value, label: t.ageGroups[value] }))}
        />
        <SelectField
          name="areaId"
          label={t.area}
          description={t.areaHelp}
          optional
          options={places.map((place) => ({ value: String(place.id), label: placeLabel(place) }))}
        />
        <RadioField
          name="minutes"
          label={t.minutes}
          value="60"
          options={lengths.map((value) => ({ value: String(value), label: t.lengths[value] }))}
        />
        <CheckboxField name="namesSchool" label={t.namesSchool} description={t.namesSchoolHelp} optional />
        <SubmitRow label={t.start} />
      </Form>
    </Page>
  );
}
