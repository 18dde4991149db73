import type { FormState } from '../../../../platform/http/form.ts';
import { Details } from '../../../../platform/ui/details.tsx';
import { DateField } from '../../../../platform/ui/form/date-field.tsx';
import { Form } from '../../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../../platform/ui/form/text-area.tsx';
import { Paragraph } from '../../../../platform/ui/paragraph.tsx';
import { Section } from '../../../../platform/ui/section.tsx';
import { useLocale } from '../../../../platform/ui/texts.tsx';
import { viewLimits } from '../giving/view.ts';
import type { View } from '../receipt/load-receipt.ts';
import { officerMessages } from './officer-messages.ts';

/** The form of a view that was sent and did not do; the others stand as they were. */
export type SentForm = { which: 'day' | 'supplement' | 'withdrawal'; state: FormState };

type Props = { view: View; path: string; today: string; sent: SentForm | undefined };

/** What officers do with a view: setting the day right, and taking in what came later by letter or by word of mouth. */
export function ChangeSections({ view, path, today, sent }: Props) {
  const t = officerMessages(useLocale());
  const stateOf = (which: SentForm['which']) => (sent?.which === which ? { state: sent.state } : {});
  return (
    <>
      <Details summary={t.correct} open={sent?.which === 'day'}>
        <Paragraph>{t.correctLead}</Paragraph>
        <Form action={`${path}/dag`} label={t.correct} prefix="dag" {...stateOf('day')}>
          <DateField name="countsOn" label={t.correctDay} value={view.countsOn} />
          <TextArea name="why" label={t.correctWhy} description={t.correctWhyHelp} value={view.lateWhy} rows={2} />
          <SubmitRow label={t.correctSave} />
        </Form>
      </Details>
      {(!view.withdrawnAt || sent) && (
        <Details summary={t.letter} open={sent !== undefined && sent.which !== 'day'}>
          <Paragraph>{t.letterLead}</Paragraph>
          <Section title={t.supplementTitle} level={3}>
            <Form action={`${path}/aanvulling`} label={t.supplementTitle} prefix="meer" once {...stateOf('supplement')}>
              <DateField name="receivedOn" label={t.receivedOn} value={today} max={today} />
              <TextArea name="body" label={t.supplementText} maxLength={viewLimits.body} rows={6} />
              <SubmitRow label={t.supplementSave} />
            </Form>
          </Section>
          <Section title={t.withdrawTitle} level={3} intro={t.withdrawLead}>
            <Form action={`${path}/intrekking`} label={t.withdrawTitle} prefix="weg" {...stateOf('withdrawal')}>
              <DateField name="receivedOn" label={t.receivedOn} value={today} max={today} />
              <SubmitRow kind="danger" label={t.withdrawSave} />
            </Form>
          </Section>
        </Details>
      )}
    </>
  );
}
