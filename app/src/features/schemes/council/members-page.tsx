import type { FormState } from '../../../platform/http/form.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import { Button } from '../../../platform/ui/button.tsx';
import { DataTable } from '../../../platform/ui/data-table.tsx';
import { DateField } from '../../../platform/ui/form/date-field.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SelectField } from '../../../platform/ui/form/select-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Link } from '../../../platform/ui/link.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import type { AreaOption } from '../../areas/index.ts';
import type { Scheme } from '../rules/load-scheme.ts';
import { SchemeStaffPage } from '../rules/scheme-staff-page.tsx';
import type { CouncilMember } from './members.ts';
import { councilMessages } from './messages.ts';

type Props = {
  frame: Frame;
  scheme: Scheme;
  members: readonly CouncilMember[];
  areas: readonly AreaOption[];
  today: string;
  state: FormState;
};

/** Who sits in the council of a scheme, and giving a seat. */
export function MembersPage({ frame, scheme, members, areas, today, state }: Props) {
  const t = councilMessages(frame.locale).members;
  const path = `/beheer/regelingen/${scheme.key}/raad`;
  return (
    <SchemeStaffPage frame={frame} scheme={scheme} part="council" title={t.title} lead={t.lead} state={state}>
      {members.length === 0 ? (
        <Paragraph>{t.none}</Paragraph>
      ) : (
        <DataTable
          caption={t.title}
          captionHidden
          rows={members}
          columns={[
            { name: t.name, cell: (row) => row.name || '–' },
            { name: t.area, cell: (row) => row.area ?? t.whole },
            { name: t.how, cell: (row) => t.hows[row.how] },
            {
              name: t.term,
              cell: (row) => t.termText(formatDay(row.fromDay, frame.locale), formatDay(row.untilDay, frame.locale)),
            },
            {
              name: t.end,
              cell: (row) =>
                row.untilDay < today ? (
                  t.over
                ) : (
                  <Form action={`${path}/${row.id}/weg`} inline label={t.endLabel(row.name)}>
                    <Button kind="subtle" label={t.endLabel(row.name)}>
                      {t.end}
                    </Button>
                  </Form>
                ),
            },
          ]}
        />
      )}
      <Section title={t.add} id="erbij">
        <Paragraph>
          {t.lot} <Link href="/loting">{t.lotLink}</Link>.
        </Paragraph>
        <Form action={path} state={state}>
          <TextField name="email" label={t.email} type="email" autocomplete="off" />
          <SelectField
            name="areaId"
            label={t.area}
            optional
            empty={t.whole}
            options={areas.map(({ id, name }) => ({ value: String(id), label: name }))}
          />
          <RadioField
            name="how"
            label={t.how}
            options={(['lot', 'appointed'] as const).map((value) => ({ value, label: t.hows[value] }))}
          />
          <DateField name="fromDay" label={t.fromDay} />
          <SubmitRow label={t.button} />
        </Form>
      </Section>
    </SchemeStaffPage>
  );
}
