import type { Locale } from '../../../platform/i18n/locale.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { answerMessages } from './answer-messages.ts';

/** In a demonstration: a code to try, for who has no letter; nothing elsewhere. */
export function DemoCodeHint({ locale, code }: { locale: Locale; code: string | undefined }) {
  if (code === undefined) return null;
  return (
    <Alert title={answerMessages(locale).demoCode}>
      <strong translate="no">{code}</strong>
    </Alert>
  );
}
