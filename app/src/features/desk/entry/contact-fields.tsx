import { Button, Buttons } from '../../../platform/ui/button.tsx';
import { CheckboxField } from '../../../platform/ui/form/checkbox-field.tsx';
import { Fieldset } from '../../../platform/ui/form/fieldset.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SelectField } from '../../../platform/ui/form/select-field.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import type { AreaOption } from '../../areas/index.ts';
import type { ContactCard } from '../contacts/find-contacts.ts';
import { preferences } from '../contacts/new-contact.ts';
import { messages } from '../messages.ts';
import { entryMessages } from './messages.ts';

type Props = { frame: Frame; contacts: ContactCard[] | null; searched: string; areas: readonly AreaOption[] };

/** Whose it is: nobody's name, somebody known (found by searching), or somebody new. */
export function ContactFields({ frame, contacts, searched, areas }: Props) {
  const t = entryMessages(frame.locale);
  const { prefers } = messages(frame.locale);
  return (
    <Fieldset legend={t.who}>
      <TextField name="findContact" label={t.findContact} optional size="medium" type="search" autocomplete="off" />
      <Buttons>
        <Button kind="secondary" name="action" value="find" label={`${t.find}: ${t.findContact}`}>
          {t.find}
        </Button>
      </Buttons>
      {contacts?.length === 0 && <Paragraph>{t.noneFound(searched)}</Paragraph>}
      <RadioField
        name="who"
        label={t.choose}
        value="anonymous"
        options={[
          ...(contacts ?? []).map((contact) => ({
            value: `contact-${contact.id}`,
            label: contact.name,
            hint: [contact.postalAddress?.replaceAll('\n', ', '), contact.phone, contact.email]
              .filter(Boolean)
              .join(' · '),
          })),
          { value: 'anonymous', label: t.anonymous, hint: t.anonymousHint },
          { value: 'new', label: t.newContact, hint: t.newContactHint },
        ]}
      />
      <div class="app-entry-new">
        <TextField name="name" label={t.name} size="medium" autocomplete="off" />
        <TextField name="phone" label={t.phone} optional size="medium" type="tel" autocomplete="off" />
        <TextField name="email" label={t.email} optional size="medium" type="email" autocomplete="off" />
        <TextArea name="postalAddress" label={t.postalAddress} description={t.postalAddressHint} optional rows={3} />
        <RadioField
          name="prefers"
          label={t.prefers}
          options={preferences.map((value) => ({ value, label: prefers[value] }))}
        />
      </div>
      <LivesInField frame={frame} areas={areas} />
      <CheckboxField name="showName" label={t.showName} description={t.showNameHint} optional />
    </Fieldset>
  );
}

/** Where somebody lives, if it was told: it counts for reach. */
export function LivesInField({ frame, areas }: Pick<Props, 'frame' | 'areas'>) {
  const t = entryMessages(frame.locale);
  return (
    <SelectField
      name="livesIn"
      label={t.livesIn}
      description={t.livesInHint}
      optional
      empty={t.livesNotTold}
      options={areas
        .filter((area) => area.kind === 'wijk')
        .map((area) => ({ value: String(area.id), label: area.name }))}
    />
  );
}
