import type { FormState } from '../../platform/http/form.ts';
import { Buttons } from '../../platform/ui/button.tsx';
import { ButtonLink } from '../../platform/ui/button-link.tsx';
import { Form, HiddenField } from '../../platform/ui/form/form.tsx';
import { RadioField } from '../../platform/ui/form/radio-field.tsx';
import { SelectField } from '../../platform/ui/form/select-field.tsx';
import { SubmitRow } from '../../platform/ui/form/submit-row.tsx';
import { TextField } from '../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { LinkMore } from '../../platform/ui/link.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { dataMessages } from './data-messages.ts';
import { messages } from './messages.ts';
import { ageBands } from './save-details.ts';

type Props = { frame: Frame; state: FormState; email: string | null; areas: readonly { id: number; name: string }[] };

/** What somebody tells about themselves, with the ways to take it along and to erase it. */
export function DetailsPage({ frame, state, email, areas }: Props) {
  const { locale } = frame;
  const t = dataMessages(locale);
  return (
    <Page frame={frame} title={t.title} errors={state} breadcrumbs={[{ href: '/mijn', label: messages(locale).title }]}>
      <PageTitle lead={t.lead}>{t.title}</PageTitle>
      {email && <Paragraph>{t.email(email)}</Paragraph>}
      <Form action="/mijn/gegevens" state={state}>
        <HiddenField name="terug" value={[state.values.terug ?? ''].flat()[0] ?? ''} />
        <TextField name="name" label={t.name} description={t.nameHelp} optional autocomplete="nickname" size="medium" />
        <SelectField
          name="areaId"
          label={t.area}
          description={t.why}
          optional
          empty={t.unknown}
          options={areas.map(({ id, name }) => ({ value: String(id), label: name }))}
        />
        <SelectField
          name="ageBand"
          label={t.age}
          description={t.why}
          optional
          empty={t.unknown}
          options={ageBands.map((value) => ({ value, label: t.ages[value] }))}
        />
        <RadioField
          name="locale"
          label={t.language}
          options={[
            { value: 'nl', label: t.languages.nl },
            { value: 'en', label: t.languages.en },
          ]}
        />
        <SubmitRow label={t.save} />
      </Form>
      <Section title={t.download} intro={t.downloadText}>
        <Buttons>
          <ButtonLink href="/mijn/gegevens/overzicht" kind="secondary">
            {t.read}
          </ButtonLink>
          <ButtonLink href="/mijn/gegevens/download" kind="secondary">
            {t.json}
          </ButtonLink>
        </Buttons>
      </Section>
      <Section title={t.erase} intro={t.eraseText}>
        <LinkMore href="/mijn/gegevens/wissen">{t.eraseLink}</LinkMore>
      </Section>
    </Page>
  );
}
