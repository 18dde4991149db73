import type { FormState } from '../../platform/http/form.ts';
import { formatDay } from '../../platform/i18n/format.ts';
import { Alert } from '../../platform/ui/alert.tsx';
import { EmptyState } from '../../platform/ui/empty-state.tsx';
import { Form, HiddenField } from '../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../platform/ui/form/text-area.tsx';
import { TextField } from '../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { Link, LinkMore } from '../../platform/ui/link.tsx';
import { RowItem, RowList } from '../../platform/ui/list.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Prose } from '../../platform/ui/prose.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { messages } from './messages.ts';
import type { PolicyVersion } from './policy.ts';
import { publicMessages } from './public-messages.ts';

/** The rules: one version in full, and the list of all. */
export function PolicyPage({
  frame,
  versions,
  shown,
}: {
  frame: Frame;
  versions: readonly PolicyVersion[];
  shown: PolicyVersion | undefined;
}) {
  const { locale } = frame;
  const t = publicMessages(locale).policy;
  const [current] = versions;
  return (
    <Page frame={frame} title={t.title} description={t.lead}>
      <PageTitle lead={t.lead}>{t.title}</PageTitle>
      {shown && current && shown !== current && (
        <Alert kind="warning">
          {t.newer(current.version)} <Link href="/moderatiebeleid">{t.current}</Link>
        </Alert>
      )}
      {shown ? (
        <>
          {locale === 'en' && shown.bodyEn !== '' ? (
            <Prose text={shown.bodyEn} lang="en" />
          ) : (
            <Prose text={shown.body} />
          )}
          <Paragraph soft>{t.version(shown.version, formatDay(shown.publishedAt, locale))}</Paragraph>
        </>
      ) : (
        <EmptyState title={t.none} pattern="circles">
          <Paragraph>{t.noneText}</Paragraph>
        </EmptyState>
      )}
      <Paragraph>
        <LinkMore href="/moderatiebeleid/logboek">{t.log}</LinkMore>
      </Paragraph>
      {versions.length > 0 && (
        <Section title={t.versions}>
          <RowList>
            {versions.map(({ version, publishedAt, changeNote }) => (
              <RowItem
                title={t.version(version, formatDay(publishedAt, locale))}
                href={`/moderatiebeleid?versie=${version}`}
              >
                {changeNote || t.first}
              </RowItem>
            ))}
          </RowList>
        </Section>
      )}
    </Page>
  );
}

/** Where staff write the next version; both languages are published together. */
export function WritePolicyPage({ frame, state, basedOn }: { frame: Frame; state: FormState; basedOn: number }) {
  const t = publicMessages(frame.locale).write;
  return (
    <Page
      frame={frame}
      title={t.title}
      errors={state}
      breadcrumbs={[{ href: '/moderatie', label: messages(frame.locale).title }]}
    >
      <PageTitle lead={t.lead}>{t.title}</PageTitle>
      <Form action="/moderatie/beleid" state={state}>
        <HiddenField name="basedOn" value={basedOn} />
        <TextArea name="body" label={t.nl} description={t.help} rows={20} maxLength={20_000} />
        <TextArea name="bodyEn" label={t.en} rows={20} maxLength={20_000} />
        <TextField name="changeNote" label={t.note} description={t.noteHelp} />
        <SubmitRow label={t.send} />
      </Form>
    </Page>
  );
}
