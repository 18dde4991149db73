import type { FormState } from '../../../platform/http/form.ts';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SelectField } from '../../../platform/ui/form/select-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Link, LinkMore } from '../../../platform/ui/link.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import type { AreaOption } from '../../areas/index.ts';
import { DeskPage } from '../desk-page.tsx';
import { limits } from './limits.ts';
import type { EntryToCorrect } from './load-entry.ts';
import { entryMessages } from './messages.ts';

type Props = { frame: Frame; entry: EntryToCorrect; areas: AreaOption[]; state: FormState };

/** Mends what the desk typed, or takes it back. */
export function CorrectPage({ frame, entry, areas, state }: Props) {
  const t = entryMessages(frame.locale);
  const fixed = entry.answered || entry.status === 'withdrawn';
  return (
    <DeskPage frame={frame} title={t.correctTitle} lead={t.correctLead} errors={state} of={entry}>
      <Paragraph>
        {t.state[entry.status]}. {entry.status === 'published' && <Link href={`/ideeen/${entry.id}`}>{t.view}</Link>}
      </Paragraph>
      {entry.answered && <Paragraph>{t.errors.answered}</Paragraph>}
      {!fixed && (
        <Form action={`/balie/bijdrage/${entry.id}`} state={state}>
          <TextField name="title" label={t.ideaTitle} value={entry.title} />
          <TextArea name="body" label={t.body} value={entry.body} optional maxLength={limits.body} />
          <SelectField
            name="areaId"
            label={t.area}
            optional
            empty={t.wholeTown}
            value={entry.areaId === null ? '' : String(entry.areaId)}
            options={areas
              .filter((area) => area.kind !== 'gemeente')
              .map((area) => ({ value: String(area.id), label: area.name }))}
          />
          <SubmitRow label={t.correctSave} />
        </Form>
      )}
      {!fixed && (
        <Section title={t.withdrawTitle}>
          <Paragraph>{t.withdrawText}</Paragraph>
          <LinkMore href={`/balie/regel/${entry.lineId}/ongedaan`}>{t.withdraw}</LinkMore>
        </Section>
      )}
    </DeskPage>
  );
}
