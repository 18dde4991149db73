import { formatMoment } from '../../platform/i18n/format.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { Chip, type ChipKind } from '../../platform/ui/chip.tsx';
import { DataList } from '../../platform/ui/data-list.tsx';
import { EmptyState } from '../../platform/ui/empty-state.tsx';
import { FilterBar } from '../../platform/ui/filter-bar.tsx';
import { SelectField } from '../../platform/ui/form/select-field.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { LinkMore } from '../../platform/ui/link.tsx';
import { RowItem, RowList } from '../../platform/ui/list.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Prose } from '../../platform/ui/prose.tsx';
import { Section } from '../../platform/ui/section.tsx';
import type { LetterRow, Mail, MailRow, MailStatus } from './mailbox.ts';
import { outboxMessages } from './messages.ts';

type Props = { frame: Frame; mail: MailRow[]; letters: LetterRow[]; addresses: string[]; address: string };

/** All mail and letters of the demonstration. */
export function MailboxPage({ frame, mail, letters, addresses, address }: Props) {
  const t = outboxMessages(frame.locale);
  return (
    <Page frame={frame} title={t.demoTitle}>
      <PageTitle lead={t.demoLead}>{t.demoTitle}</PageTitle>
      <FilterBar action="/demo/postvak">
        <SelectField
          name="adres"
          label={t.address}
          value={address}
          empty={t.allAddresses}
          options={addresses.map((value) => ({ value, label: value }))}
        />
      </FilterBar>
      <Section title={t.mail}>
        {mail.length === 0 ? (
          <EmptyState title={t.noMail} pattern="waves">
            <Paragraph>{t.noMailText}</Paragraph>
          </EmptyState>
        ) : (
          <RowList>
            {mail.map((one) => (
              <RowItem
                title={one.subject}
                href={`/demo/postvak/${one.id}`}
                side={<Status status={one.status} locale={frame.locale} />}
              >
                {t.to(one.toEmail)} · {formatMoment(one.createdAt, frame.locale)}
              </RowItem>
            ))}
          </RowList>
        )}
      </Section>
      <Section title={t.letters}>
        {letters.length === 0 && <Paragraph>{t.noLetters}</Paragraph>}
        <RowList>
          {letters.map((letter) => (
            <RowItem
              title={letter.subject}
              href={`/demo/postvak/brief/${letter.id}`}
              side={<Chip kind="plain">{letter.printedAt ? t.printed : t.toPrint}</Chip>}
            >
              {t.to(letter.recipient)} · {formatMoment(letter.createdAt, frame.locale)}
            </RowItem>
          ))}
        </RowList>
      </Section>
    </Page>
  );
}

/** One mail as a mail program without layout shows it, with a way to see the layout. */
export function MailPage({ frame, mail }: { frame: Frame; mail: Mail }) {
  const t = outboxMessages(frame.locale);
  return (
    <Page frame={frame} title={mail.subject} breadcrumbs={[{ href: '/demo/postvak', label: t.demoTitle }]}>
      <PageTitle above={<Status status={mail.status} locale={frame.locale} />}>{mail.subject}</PageTitle>
      <DataList
        items={[
          { name: t.address, value: mail.toEmail },
          { name: t.made, value: formatMoment(mail.createdAt, frame.locale) },
          ...(mail.sentAt ? [{ name: t.sentAt, value: formatMoment(mail.sentAt, frame.locale) }] : []),
        ]}
      />
      <LinkMore href={`/demo/postvak/${mail.id}/opgemaakt`}>{t.seeHtml}</LinkMore>
      <Section title={t.asText}>
        <Prose text={mail.text} dir="auto" />
      </Section>
    </Page>
  );
}

type Letter = { recipient: string; postalAddress: string; subject: string; body: string; createdAt: Date };

/** One letter as it will be printed. */
export function LetterPage({ frame, letter }: { frame: Frame; letter: Letter }) {
  const t = outboxMessages(frame.locale);
  return (
    <Page frame={frame} title={letter.subject} breadcrumbs={[{ href: '/demo/postvak', label: t.demoTitle }]}>
      <PageTitle>{letter.subject}</PageTitle>
      <Prose text={`${letter.recipient}\n${letter.postalAddress}`} />
      <Prose text={letter.body} />
    </Page>
  );
}

const chip: Record<MailStatus, ChipKind> = {
  queued: 'waiting',
  sending: 'waiting',
  sent: 'open',
  uncertain: 'closed',
  failed: 'closed',
};

function Status({ status, locale }: { status: MailStatus; locale: Locale }) {
  return <Chip kind={chip[status]}>{outboxMessages(locale).status[status]}</Chip>;
}
