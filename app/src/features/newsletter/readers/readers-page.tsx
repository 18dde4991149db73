import { emptyForm, type FormState } from '../../../platform/http/form.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Button, Buttons } from '../../../platform/ui/button.tsx';
import { FilterBar } from '../../../platform/ui/filter-bar.tsx';
import { FileField } from '../../../platform/ui/form/file-field.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { TeamPage } from '../team-page.tsx';
import type { Imported } from './import-bounces.ts';
import { readersMessages } from './messages.ts';

export type Found = { id: number; email: string; state: 'waiting' | 'active' | 'suspended'; askedAt: Date };
type Props = {
  frame: Frame;
  /** The address that was looked for; '' for none. */
  address: string;
  found: Found | undefined;
  state?: FormState | undefined;
  imported?: Imported | undefined;
};

/** For a call, a letter or a complaint: one address at a time; and what came back. */
export function ReadersPage({ frame, address, found, state, imported }: Props) {
  const { locale } = frame;
  const t = readersMessages(locale);
  return (
    <TeamPage frame={frame} current="readers" title={t.title} lead={t.lead} errors={state}>
      <FilterBar action="/beheer/nieuwsbrief/abonnees" values={{ adres: address }}>
        <TextField name="adres" type="email" label={t.search} description={t.searchHint} />
      </FilterBar>
      {address !== '' && !found && <Alert>{t.notFound}</Alert>}
      {found && (
        <RowList>
          <RowItem title={found.email}>
            <Paragraph>
              {t.state[found.state]} · {t.since(formatDay(found.askedAt, locale))}
            </Paragraph>
            <Form action={`/beheer/nieuwsbrief/abonnees/${found.id}/afmelden`} inline prefix="afmelden">
              <Buttons>
                <Button kind="secondary" name="because" value="asked">
                  {t.asked}
                </Button>
                <Button kind="secondary" name="because" value="complaint">
                  {t.complaint}
                </Button>
              </Buttons>
            </Form>
          </RowItem>
        </RowList>
      )}
      <Section title={t.bounces} id="teruggekomen" intro={t.bouncesLead}>
        {imported && <Alert kind="ok">{t.imported(imported.known, imported.suspended)}</Alert>}
        <Paragraph>{t.rule}</Paragraph>
        <Form action="/beheer/nieuwsbrief/abonnees/teruggekomen" multipart state={state ?? emptyForm()}>
          <FileField name="bestand" label={t.file} description={t.fileHint} accept=".csv,text/csv" />
          <SubmitRow label={t.send} />
        </Form>
      </Section>
    </TeamPage>
  );
}
