import type { FormState } from '../../../platform/http/form.ts';
import { CheckboxFields } from '../../../platform/ui/form/checkbox-field.tsx';
import { DateField } from '../../../platform/ui/form/date-field.tsx';
import { Form, HiddenField } from '../../../platform/ui/form/form.tsx';
import { SelectField } from '../../../platform/ui/form/select-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { LinkMore } from '../../../platform/ui/link.tsx';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { type Activity, kindsOfActivity } from '../links/activity.ts';
import { programmeMessages } from '../messages.ts';
import { programmeHref } from '../programme-href.ts';
import { TeamPage } from '../team-page.tsx';
import { linesMessages } from './messages.ts';
import type { Line, Programme } from './programme.ts';

type FieldsProps = { frame: Frame; programme: Programme; state: FormState; refusal?: string | undefined };

/** A line that the team adds. */
export function NewLinePage(props: FieldsProps) {
  const t = linesMessages(props.frame.locale);
  const { frame, state, refusal } = props;
  return (
    <TeamPage frame={frame} part="lines" below title={t.newTitle} errors={state} refusal={refusal}>
      <Form action={programmeHref.newLine} state={state} once>
        <LineFields {...props} />
      </Form>
    </TeamPage>
  );
}

type LinePageProps = FieldsProps & {
  line: Line;
  activities: readonly Activity[];
  years: readonly number[];
  notes: readonly { year: number; body: string }[];
};

/** A line with what belongs to it, what the team says of each year, and its form. */
export function LinePage(props: LinePageProps) {
  const { frame, line, state, refusal, activities, years, notes } = props;
  const t = linesMessages(frame.locale);
  const { kinds } = programmeMessages(frame.locale);
  const named = (kind: string | undefined) => (kind && kind in kinds ? kinds[kind as keyof typeof kinds] : '');
  return (
    <TeamPage
      frame={frame}
      part="lines"
      below
      title={line.name}
      here={<Written>{line.name}</Written>}
      lead={<Written>{line.goal}</Written>}
      errors={state}
      refusal={refusal}
    >
      <Section title={t.under} all={{ href: `${programmeHref.activities}?lijn=${line.id}`, label: t.allUnder }}>
        {activities.length === 0 && <Paragraph>{t.nothingUnder}</Paragraph>}
        <RowList>
          {activities.slice(0, 8).map((activity) => (
            <RowItem title={<Written>{activity.title}</Written>} href={activity.href}>
              {named(activity.kinds[0])}
            </RowItem>
          ))}
        </RowList>
      </Section>
      <Section title={t.notes} intro={t.notesHelp} id="notities">
        {years.map((year) => (
          <Form action={programmeHref.note(line.id)} prefix={`jaar-${year}`}>
            <HiddenField name="year" value={year} />
            <TextArea
              name="body"
              label={t.noteYear(year)}
              value={notes.find((note) => note.year === year)?.body}
              rows={4}
              maxLength={2000}
              optional
            />
            <SubmitRow label={t.saveNote(year)} />
          </Form>
        ))}
      </Section>
      <Section title={t.change} id="wijzig">
        <Form action={programmeHref.line(line.id)} state={state}>
          <HiddenField name="revision" value={String(state.values.revision ?? line.revision)} />
          <LineFields {...props} />
        </Form>
        <LinkMore href={programmeHref.monitor}>{t.toMonitor}</LinkMore>
      </Section>
    </TeamPage>
  );
}

function LineFields({ frame, programme }: FieldsProps) {
  const t = linesMessages(frame.locale);
  const { kinds } = programmeMessages(frame.locale);
  const written = frame.locale === 'nl' ? undefined : 'nl';
  const named = ({ id, name }: { id: number; name: string }) => ({ value: String(id), label: name, lang: written });
  return (
    <>
      <TextField name="name" label={t.name} />
      <SelectField name="pillarId" label={t.pillar} options={programme.pillars.map(named)} />
      <SelectField
        name="spearheadId"
        label={t.spearhead}
        options={programme.spearheads.map(named)}
        empty={t.noSpearhead}
        optional
      />
      <TextField name="code" label={t.code} description={t.codeHelp} optional />
      <TextArea name="goal" label={t.goal} description={t.goalHelp} rows={3} maxLength={1000} optional />
      <TextField name="yearlyCount" label={t.yearlyCount} description={t.yearlyHelp} optional />
      <TextField name="yearlyWhat" label={t.yearlyWhat} description={t.yearlyWhatHelp} optional />
      <CheckboxFields
        name="takes"
        label={t.takes}
        description={t.takesHelp}
        options={kindsOfActivity.map((kind) => ({ value: kind, label: kinds[kind] }))}
        optional
      />
      <DateField name="endedOn" label={t.endedOn} description={t.endedHelp} optional />
      <SubmitRow label={t.save} />
    </>
  );
}
