import { rolesToGive } from '../../platform/actor.ts';
import type { FormState } from '../../platform/http/form.ts';
import { formatDay } from '../../platform/i18n/format.ts';
import { Button } from '../../platform/ui/button.tsx';
import { DataTable } from '../../platform/ui/data-table.tsx';
import { Form } from '../../platform/ui/form/form.tsx';
import { RadioField } from '../../platform/ui/form/radio-field.tsx';
import { SelectField } from '../../platform/ui/form/select-field.tsx';
import { TextField } from '../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { Written } from '../../platform/ui/written.tsx';
import { rolesMessages } from './roles-messages.ts';
import type { StaffRow } from './staff-list.ts';

type Props = {
  frame: Frame;
  state: FormState;
  staff: readonly StaffRow[];
  projects: readonly { id: number; question: string }[];
};

/** Who has which role, with a form to give one. */
export function RolesPage({ frame, state, staff, projects }: Props) {
  const t = rolesMessages(frame.locale);
  return (
    <Page frame={frame} title={t.title} errors={state} wide breadcrumbs={[{ href: '/beheer', label: t.staff }]}>
      <PageTitle lead={t.lead}>{t.title}</PageTitle>
      <DataTable
        caption={t.table}
        captionHidden
        rows={staff}
        columns={[
          { name: t.name, cell: (row) => row.name || t.noName },
          { name: t.email, cell: (row) => row.email ?? '' },
          { name: t.role, cell: (row) => t.roles[row.role] },
          { name: t.where, cell: (row) => (row.project === null ? t.wholeTown : <Written>{row.project}</Written>) },
          { name: t.since, cell: (row) => formatDay(row.since, frame.locale) },
          {
            name: t.revoke,
            cell: (row) => {
              // One person may have a role in two places, and two people one name.
              const who = [row.name || t.noName, row.email].filter(Boolean).join(', ');
              const label = t.revokeLabel(t.roles[row.role], who, row.project ?? t.wholeTown);
              return (
                <Form action={`/beheer/mensen/${row.grantId}/weg`} inline label={label}>
                  <Button kind="subtle" label={label}>
                    {t.revoke}
                  </Button>
                </Form>
              );
            },
          },
        ]}
      />
      <Section title={t.grant}>
        <Form action="/beheer/mensen" state={state}>
          <TextField name="email" label={t.email} description={t.emailExplained} type="email" autocomplete="off" />
          <RadioField
            name="rol"
            label={t.role}
            options={rolesToGive.map((role) => ({ value: role, label: t.roles[role] }))}
          />
          <SelectField
            name="traject"
            label={t.where}
            optional
            empty={t.wholeTown}
            options={projects.map(({ id, question }) => ({ value: String(id), label: question }))}
          />
          <Button>{t.give}</Button>
        </Form>
      </Section>
    </Page>
  );
}
