import { z } from 'zod';
import type { FormState } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { DateField } from '../../../platform/ui/form/date-field.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { dayField, optionalDay, textField } from '../../staff/index.ts';
import { objectingMessages } from '../objecting/messages.ts';
import type { Scheme } from '../rules/load-scheme.ts';
import { deskMessages } from './messages.ts';

type Props = { schemes: readonly Scheme[]; state: FormState; today: string; locale: Locale };

/** Entering an objection that came by letter or was made at the desk. */
export function EnterObjection({ schemes, state, today, locale }: Props) {
  const t = objectingMessages(locale).desk;
  return (
    <Section title={t.title} id="bezwaar" intro={t.lead}>
      <Form action="/balie/aanvragen/bezwaar" state={state} prefix="bezwaar">
        <RadioField
          name="scheme"
          label={deskMessages(locale).scheme}
          options={schemes.map(({ key, rules }) => ({ value: key, label: <Written>{rules.name}</Written> }))}
        />
        <TextField name="number" label={t.number} description={t.numberHelp} size="short" />
        <RadioField
          name="came"
          label={t.came}
          options={(['letter', 'desk'] as const).map((value) => ({ value, label: t.ways[value] }))}
        />
        <DateField name="postedOn" label={t.postedOn} description={t.postedHelp} max={today} optional />
        <DateField name="receivedOn" label={t.receivedOn} max={today} />
        <TextArea name="grounds" label={t.grounds} rows={6} maxLength={6000} />
        <SubmitRow label={t.button} />
      </Form>
    </Section>
  );
}

/** What the desk typed: of a letter the day of its postmark, of what was said at the desk none. */
export function objectionFields(locale: Locale) {
  const { desk: t, groundsMissing, tooLong } = objectingMessages(locale);
  return z
    .object({
      ...{ scheme: z.string(deskMessages(locale).schemeMissing), came: z.enum(['letter', 'desk'], t.cameMissing) },
      number: z
        .string(t.notFound)
        .trim()
        .regex(/^\d{4}-\d{1,6}$/, t.notFound),
      ...{ postedOn: optionalDay(t.postedMissing), receivedOn: dayField(t.receivedWrong) },
      grounds: textField(6000, groundsMissing, tooLong),
    })
    .refine(({ came, postedOn }) => came === 'desk' || postedOn !== null, {
      path: ['postedOn'],
      message: t.postedMissing,
    })
    .transform(({ came, postedOn, ...rest }) => ({ ...rest, came, postedOn: came === 'letter' ? postedOn : null }));
}
