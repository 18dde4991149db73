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

/** A button for passkeys. It shows itself only where the browser can do it (client/passkey.ts). */
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
      <noscript>
        <Paragraph soft>{t.passkeyNeedsScript}</Paragraph>
      </noscript>
    </passkey-button>
  );
}
