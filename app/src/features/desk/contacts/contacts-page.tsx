import { Chip } from '../../../platform/ui/chip.tsx';
import { EmptyState } from '../../../platform/ui/empty-state.tsx';
import { FilterBar } from '../../../platform/ui/filter-bar.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { DeskPage } from '../desk-page.tsx';
import { messages } from '../messages.ts';
import type { ContactCard } from './find-contacts.ts';
import { contactMessages } from './messages.ts';

/** Looking up somebody who took part without an account; nobody is listed unasked. */
export function ContactsPage({ frame, typed, found }: { frame: Frame; typed: string; found: ContactCard[] | null }) {
  const t = contactMessages(frame.locale);
  const words = messages(frame.locale);
  return (
    <DeskPage frame={frame} title={words.contacts} part="contacts" lead={t.lead}>
      <FilterBar action="/balie/contacten">
        <TextField name="zoek" label={t.search} value={typed} type="search" size="medium" optional />
      </FilterBar>
      {found?.length === 0 && (
        <EmptyState title={t.none} pattern="circles">
          <Paragraph>{t.noneText}</Paragraph>
        </EmptyState>
      )}
      {found && found.length > 0 && (
        <Section title={t.results}>
          <RowList>
            {found.map((contact) => (
              <RowItem
                title={contact.name}
                href={`/balie/contacten/${contact.id}`}
                side={contact.linked ? <Chip>{t.linked}</Chip> : undefined}
              >
                {[contact.postalAddress?.replaceAll('\n', ', '), contact.phone, contact.email]
                  .filter(Boolean)
                  .join(' · ')}
              </RowItem>
            ))}
          </RowList>
        </Section>
      )}
    </DeskPage>
  );
}
