import { DeskPage } from '../../../../features/desk/index.ts';
import type { Step } from '../../../../features/steps/index.ts';
import { addDays } from '../../../../platform/calendar/days.ts';
import type { FormState } from '../../../../platform/http/form.ts';
import { formatWeekday } from '../../../../platform/i18n/format.ts';
import { Buttons } from '../../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../../platform/ui/button-link.tsx';
import { DateField } from '../../../../platform/ui/form/date-field.tsx';
import { Form } from '../../../../platform/ui/form/form.tsx';
import { RadioField } from '../../../../platform/ui/form/radio-field.tsx';
import { SubmitRow } from '../../../../platform/ui/form/submit-row.tsx';
import type { Frame } from '../../../../platform/ui/frame.ts';
import { Paragraph } from '../../../../platform/ui/paragraph.tsx';
import type { Consultation } from '../../consultation.ts';
import { ViewFormFields } from '../giving/view-form-fields.tsx';
import { deskViewsPath } from '../view-path.ts';
import { deskMessages } from './desk-messages.ts';
import { enteredChannels } from './enter-view.ts';

type Props = { frame: Frame; step: Step; consultation: Consultation; today: string; state: FormState };

/** A view from paper or from a conversation; after it waits an empty form for the next. */
export function EnterPage({ frame, step, consultation, today, state }: Props) {
  const t = deskMessages(frame.locale);
  const { firstDay, lastDay, whoMay } = consultation;
  const title = t.title(step.title);
  const day = (of: string) => formatWeekday(of, frame.locale);
  return (
    <DeskPage frame={frame} title={title} lead={t.lead} errors={state}>
      <Buttons>
        <ButtonLink kind="secondary" href={`${deskViewsPath(step)}/papier`}>
          {t.print}
        </ButtonLink>
        <ButtonLink kind="subtle" href={`/balie/invoer/${step.id}`}>
          {t.remark}
        </ButtonLink>
      </Buttons>
      {firstDay !== null && lastDay !== null && (
        <Paragraph>
          {t.term(day(firstDay), day(lastDay))} {today > lastDay && t.byPost(day(addDays(lastDay, 7)))}
        </Paragraph>
      )}
      <Form action={deskViewsPath(step)} state={state} label={title} once>
        <RadioField
          name="channel"
          label={t.how}
          description={t.spoken}
          options={enteredChannels.map((channel) => ({ value: channel, label: t.channel[channel] }))}
        />
        <DateField name="receivedOn" label={t.receivedOn} value={today} max={today} />
        <DateField name="postedOn" label={t.postedOn} description={t.postedHelp} max={today} optional />
        <ViewFormFields whoMay={whoMay} by="desk" />
        <SubmitRow label={t.save} />
      </Form>
    </DeskPage>
  );
}
