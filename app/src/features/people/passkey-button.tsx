import type { Locale } from '../../platform/i18n/locale.ts';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { signInMessages } from './messages.ts';

type Props = {
  locale: Locale;
  label: string;
  /** Where the challenge comes from and the answer goes to. */
  options: string;
  action: string;
  back: string;
};

/** A button for passkeys. Where the browser can do it, client/passkey.ts shows it and hides the sentence below it. */
export function PasskeyButton({ locale, label, options, action, back }: Props) {
  const t = signInMessages(locale);
  return (
    <passkey-button data-options={options} data-action={action} data-back={back}>
      <button type="button" hidden class="utrecht-button utrecht-button--secondary-action app-button">
        {label}
      </button>
      <p hidden role="alert" class="utrecht-paragraph">
        {t.passkeyFailed}
      </p>
      <div data-without>
        <Paragraph soft>{t.passkeyNeedsScript}</Paragraph>
      </div>
    </passkey-button>
  );
}
