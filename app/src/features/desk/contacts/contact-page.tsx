import type { FormState } from '../../../platform/http/form.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import { DataList } from '../../../platform/ui/data-list.tsx';
import { CheckboxField } from '../../../platform/ui/form/checkbox-field.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { DeskPage } from '../desk-page.tsx';
import { messages } from '../messages.ts';
import type { ContactPage as Contact } from './load-contact.ts';
import { contactMessages } from './messages.ts';

/** Somebody without an account: what they put in, how they hear back, and what they can ask of us. */
export function ContactPage({ frame, contact, state }: { frame: Frame; contact: Contact; state: FormState }) {
  const t = contactMessages(frame.locale);
  const words = messages(frame.locale);
  return (
    <DeskPage frame={frame} title={contact.name} part="contacts" errors={state}>
      <Section title={t.details}>
        <DataList
          items={[
            { name: t.email, value: contact.email ?? '–' },
            { name: t.phone, value: contact.phone ?? '–' },
            { name: t.address, value: contact.postalAddress?.replaceAll('\n', ', ') ?? '–' },
            { name: t.prefers, value: words.prefers[contact.prefers] },
          ]}
        />
      </Section>
      <Section title={t.contributions}>
        {contact.contributions.length === 0 && <Paragraph>{t.noContributions}</Paragraph>}
        <RowList>
          {contact.contributions.map((one) => (
            <RowItem title={<Written>{one.title}</Written>} href={`/balie/bijdrage/${one.id}`}>
              {t.received(formatDay(one.submittedAt, frame.locale), words.channel[one.channel])}.{' '}
              {one.answeredAt ? t.answered(formatDay(one.answeredAt, frame.locale)) : t.notAnswered}.
            </RowItem>
          ))}
        </RowList>
        {contact.supports > 0 && <Paragraph>{t.supports(contact.supports)}</Paragraph>}
      </Section>
      {contact.account && (
        <Section title={t.linkTitle}>
          <Paragraph>{t.linkText}</Paragraph>
          <Form action={`/balie/contacten/${contact.id}/koppelen`} prefix="koppelen">
            <SubmitRow label={t.link} />
          </Form>
        </Section>
      )}
      <Section title={t.eraseTitle}>
        {contact.linked ? (
          <Paragraph>{t.linkedNoErase}</Paragraph>
        ) : (
          <>
            <Paragraph>{t.eraseText}</Paragraph>
            <Form action={`/balie/contacten/${contact.id}/wissen`} state={state}>
              <CheckboxField name="asked" label={t.eraseConfirm} />
              <SubmitRow label={t.erase} kind="danger" />
            </Form>
          </>
        )}
      </Section>
    </DeskPage>
  );
}
