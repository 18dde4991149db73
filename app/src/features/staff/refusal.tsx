import type { Locale } from '../../platform/i18n/locale.ts';
import { Alert } from '../../platform/ui/alert.tsx';
import { Link } from '../../platform/ui/link.tsx';
import { staffMessages } from './messages.ts';

/** Why staff was refused something. */
export type RefusalKind = keyof ReturnType<typeof staffMessages>['refused'];

/** The HTTP status of each refusal. */
export const refusalStatus = {
  'no-published-agreement': 409,
  'project-not-published': 409,
  'already-published': 409,
  'project-closed': 409,
  'not-open': 409,
  'promises-without-outcome': 409,
  'report-missing': 409,
  'instrument-is-fixed': 409,
  'not-a-draft': 409,
  'not-allowed': 403,
  'project-not-found': 404,
  'step-not-found': 404,
} as const satisfies Record<RefusalKind, number>;

/** The reason of a refusal and a link to where it can be mended. */
export function Refusal({ kind, slug, locale }: { kind: RefusalKind; slug: string; locale: Locale }) {
  const t = staffMessages(locale);
  const base = `/beheer/trajecten/${slug}`;
  const mend: Partial<Record<RefusalKind, { href: string; label: string }>> = {
    'no-published-agreement': { href: `${base}/afspraak`, label: t.toAgreement },
    'project-not-published': { href: base, label: t.toOverview },
    'promises-without-outcome': { href: `${base}/beloften`, label: t.toPromises },
    'report-missing': { href: `${base}/verslag`, label: t.toReport },
  };
  const link = mend[kind];
  return (
    <Alert kind="error">
      {t.refused[kind]} {link && <Link href={link.href}>{link.label}</Link>}
    </Alert>
  );
}
