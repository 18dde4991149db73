import type { FormState } from '../../../platform/http/form.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { DateField } from '../../../platform/ui/form/date-field.tsx';
import { Fieldset } from '../../../platform/ui/form/fieldset.tsx';
import { Form, HiddenField } from '../../../platform/ui/form/form.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SelectField } from '../../../platform/ui/form/select-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Link, LinkMore } from '../../../platform/ui/link.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { deskChannels, waysFor } from '../desk-channel.ts';
import { DeskPage } from '../desk-page.tsx';
import { worksAtDesk } from '../desk-role.ts';
import { messages } from '../messages.ts';
import { ContactFields, LivesInField } from './contact-fields.tsx';
import type { EntryPageModel } from './entry-page-model.ts';
import { limits } from './limits.ts';
import { entryMessages } from './messages.ts';
import { OthersFields } from './others-fields.tsx';
import { undoMessages } from './undo-messages.ts';

/** What was saved a moment ago. */
export type JustSaved =
  | { kind: 'other' }
  | { kind: 'undone' }
  | { kind: 'contribution'; id: number; title: string; waiting: boolean };
type Props = {
  frame: Frame;
  model: EntryPageModel;
  state: FormState;
  today: string;
  closed: boolean;
  saved?: JustSaved | undefined;
};

/** One contribution after the other: what was saved stands on top, the next form below it. */
export function EntryPage({ frame, model, state, today, closed, saved }: Props) {
  const t = entryMessages(frame.locale);
  const { step, areas } = model;
  const typed = (name: string) => [state.values[name] ?? ''].flat()[0] ?? '';
  const next = saved !== undefined;
  const calls = typed('channel') === 'phone';
  // The team of an initiative keeps no names and addresses.
  const named = worksAtDesk(frame.actor, step.projectId);
  const closedOn = closed && step.closesAt ? t.closedHint(formatDay(step.closesAt, frame.locale)) : undefined;
  return (
    <DeskPage
      frame={frame}
      title={t.title(step.title)}
      lead={named ? <Written>{step.projectQuestion}</Written> : t.nameless}
      errors={state}
      of={step}
    >
      {!named && <LinkMore href={`/balie/formulier/${step.id}`}>{t.printForms}</LinkMore>}
      {saved && <SavedLine frame={frame} saved={saved} />}
      <Form action={`/balie/invoer/${step.id}`} state={state} once>
        {/* Enter in a field presses the first button of a form: that has to be this one, not a search. */}
        <button type="submit" name="action" value="save" class="app-hidden" tabindex={-1}>
          {t.save}
        </button>
        <RadioField
          name="channel"
          label={t.channel}
          value="paper"
          options={waysFor(frame.actor, step.projectId, deskChannels).map((value) => ({
            value,
            label: messages(frame.locale).channel[value],
          }))}
        />
        <DateField
          name="receivedOn"
          label={t.receivedOn}
          description={closedOn ?? t.receivedHint}
          value={closed ? undefined : today}
          max={today}
        />
        <Fieldset legend={t.contribution}>
          {/* A pile is keyed in without a mouse: the number on the paper comes first, by phone there is none. */}
          <TextField name="reference" label={t.reference} optional size="short" autofocus={next && !calls} />
          <TextField name="title" label={t.ideaTitle} optional autofocus={next && calls} />
          <TextArea name="body" label={t.body} optional maxLength={limits.body} />
          <SelectField
            name="areaId"
            label={t.area}
            optional
            empty={t.wholeTown}
            options={areas.map((area) => ({ value: String(area.id), label: area.name }))}
          />
        </Fieldset>
        {named ? (
          <ContactFields frame={frame} contacts={model.contacts} searched={typed('findContact')} areas={areas} />
        ) : (
          <>
            <HiddenField name="who" value="anonymous" />
            <LivesInField frame={frame} areas={areas} />
          </>
        )}
        <OthersFields frame={frame} ideas={model.ideas} searched={typed('findIdea')} named={named} />
        <SubmitRow label={t.save} />
      </Form>
    </DeskPage>
  );
}

function SavedLine({ frame, saved }: { frame: Frame; saved: JustSaved }) {
  const t = entryMessages(frame.locale);
  return (
    <Alert kind="ok">
      {saved.kind === 'other' && t.savedOther}
      {saved.kind === 'undone' && undoMessages(frame.locale).done}
      {saved.kind === 'contribution' && (
        <>
          {t.saved(saved.title)} {saved.waiting ? `${t.waiting} ` : ''}
          <Link href={`/balie/bijdrage/${saved.id}`}>{t.correct}</Link>
        </>
      )}
    </Alert>
  );
}
