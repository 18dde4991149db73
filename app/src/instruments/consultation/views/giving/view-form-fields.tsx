import { Fieldset } from '../../../../platform/ui/form/fieldset.tsx';
import { TextArea } from '../../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../../platform/ui/form/text-field.tsx';
import { useLocale } from '../../../../platform/ui/texts.tsx';
import type { WhoMay } from '../../consultation.ts';
import { givingMessages } from './giving-messages.ts';
import { viewLimits } from './view.ts';
import type { TypedBy } from './view-fields.ts';

/** What a view says and who gives it, as its author or the desk types it. */
export function ViewFormFields({ whoMay, by }: { whoMay: WhoMay; by: TypedBy }) {
  const t = givingMessages(useLocale());
  const own = by === 'author';
  return (
    <>
      <TextArea
        name="body"
        label={own ? t.body : t.entered.body}
        description={own ? t.bodyHelp : undefined}
        maxLength={viewLimits.body}
        rows={12}
      />
      <TextField name="about" label={t.about} description={t.aboutHelp} size="medium" autocomplete="off" optional />
      {whoMay === 'interested' && (
        <TextArea
          name="interest"
          label={own ? t.interest : t.entered.interest}
          description={own ? t.interestHelp : undefined}
          rows={3}
          optional={!own}
        />
      )}
      <Fieldset legend={own ? t.who : t.entered.who}>
        <TextField name="name" label={t.name} autocomplete={own ? 'name' : 'off'} size="medium" />
        <TextArea
          name="postalAddress"
          label={t.postalAddress}
          description={own ? t.postalAddressHelp : t.entered.postalAddress}
          rows={3}
          optional={!own}
        />
        <TextField
          name="email"
          label={t.email}
          description={own ? t.emailHelp : t.entered.email}
          type="email"
          autocomplete={own ? 'email' : 'off'}
          size="medium"
          optional
        />
        <TextField name="onBehalfOf" label={t.onBehalfOf} description={t.onBehalfOfHelp} size="medium" optional />
      </Fieldset>
    </>
  );
}
