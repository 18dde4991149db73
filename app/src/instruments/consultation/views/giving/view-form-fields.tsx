import { Fieldset } from '../../../../platform/ui/form/fieldset.tsx';
import { TextArea } from '../../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../../platform/ui/form/text-field.tsx';
import { useLocale } from '../../../../platform/ui/texts.tsx';
import type { WhoMay } from '../../consultation.ts';
import { givingMessages } from './giving-messages.ts';
import { viewLimits } from './view.ts';

/** What a view says and who gives it; the same fields on the site and at the desk. */
export function ViewFormFields({ whoMay }: { whoMay: WhoMay }) {
  const t = givingMessages(useLocale());
  return (
    <>
      <TextArea name="body" label={t.body} description={t.bodyHelp} maxLength={viewLimits.body} rows={12} />
      <TextField name="about" label={t.about} description={t.aboutHelp} size="medium" autocomplete="off" optional />
      {whoMay === 'interested' && <TextArea name="interest" label={t.interest} description={t.interestHelp} rows={3} />}
      <Fieldset legend={t.who}>
        <TextField name="name" label={t.name} autocomplete="name" size="medium" />
        <TextArea name="postalAddress" label={t.postalAddress} description={t.postalAddressHelp} rows={3} />
        <TextField
          name="email"
          label={t.email}
          description={t.emailHelp}
          type="email"
          autocomplete="email"
          size="medium"
          optional
        />
        <TextField name="onBehalfOf" label={t.onBehalfOf} description={t.onBehalfOfHelp} size="medium" optional />
      </Fieldset>
    </>
  );
}
