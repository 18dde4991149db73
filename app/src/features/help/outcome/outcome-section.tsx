import type { FormState } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Details } from '../../../platform/ui/details.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { ThreadSide } from '../contact/thread.ts';
import { outcomeMessages } from './messages.ts';
import { helpedAnswers, type Outcome } from './outcome.ts';

export const longestWhy = 1000;
type Props = {
  locale: Locale;
  action: string;
  side: ThreadSide;
  outcomes: readonly Outcome[];
  state: FormState;
};

/** "Did it help?", and what was said already; the form folds away once one's own side answered. */
export function OutcomeSection({ locale, action, side, outcomes, state }: Props) {
  const t = outcomeMessages(locale);
  const own = outcomes.find((one) => one.side === side);
  const open = Object.keys(state.errors).length > 0;
  const form = <OutcomeForm locale={locale} action={action} own={own} state={state} />;
  return (
    <Section title={t.title} id="hielp-het">
      {outcomes.map((one) => (
        <Paragraph>
          {t.given[one.side]} <strong>{t.helped[one.helped]}</strong>
          {one.why && (
            <>
              {'. '}
              <Written>{one.why}</Written>
            </>
          )}
        </Paragraph>
      ))}
      {own ? (
        <Details summary={t.change} open={open}>
          {form}
        </Details>
      ) : (
        form
      )}
    </Section>
  );
}

/** The question itself: one choice, and why. */
export function OutcomeForm(props: Omit<Props, 'side' | 'outcomes'> & { own: Outcome | undefined }) {
  const { locale, action, own, state } = props;
  const t = outcomeMessages(locale);
  return (
    <Form action={action} state={state} prefix="hielp">
      <RadioField
        name="helped"
        label={t.question}
        value={own?.helped}
        inline
        options={helpedAnswers.map((value) => ({ value, label: t.helped[value] }))}
      />
      <TextArea
        name="why"
        label={t.why}
        description={t.whyHelp}
        optional
        rows={3}
        maxLength={longestWhy}
        value={own?.why}
      />
      <SubmitRow label={t.send} />
    </Form>
  );
}
