import { formatDay, formatMoney } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { DataList } from '../../../platform/ui/data-list.tsx';
import { DataTable } from '../../../platform/ui/data-table.tsx';
import { Heading } from '../../../platform/ui/heading.tsx';
import { List } from '../../../platform/ui/list.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { signedFor } from '../../sign-off/index.ts';
import type { ChallengeRecord } from './load-record.ts';
import { challengeMessages } from './messages.ts';

/** What both sides agreed, and who signed it when. */
export function AgreementSection({ record: { agreement }, locale }: { record: ChallengeRecord; locale: Locale }) {
  const t = challengeMessages(locale);
  if (!agreement) return null;
  const day = (text: string | Date) => formatDay(text, locale);
  const [town, challenger] = [signedFor(agreement, 'town'), signedFor(agreement, 'challenger')];
  const texts = [
    { title: t.scope, text: agreement.scope },
    { title: t.exit, text: agreement.exitTerms },
    { title: t.other, text: agreement.otherTerms },
  ].filter(({ text }) => text !== '');
  return (
    <Section title={t.agreement} id="afspraken" intro={t.version(agreement.version)}>
      <DataList
        items={[
          { name: t.budget, value: formatMoney(agreement.budgetCents, locale) },
          { name: t.period, value: t.from(day(agreement.startsOn), day(agreement.endsOn)) },
        ]}
      />
      {texts.map(({ title, text }) => (
        <>
          <Heading level={3}>{title}</Heading>
          <Prose text={text} />
        </>
      ))}
      <Heading level={3}>{t.points}</Heading>
      <DataTable
        caption={t.points}
        captionHidden
        rows={agreement.quality}
        columns={[
          { name: t.what, cell: ({ what }) => <Written>{what}</Written> },
          { name: t.norm, cell: ({ norm }) => <Written>{norm || '–'}</Written> },
        ]}
      />
      <Heading level={3}>{t.signatures}</Heading>
      <List
        items={[
          town ? t.townSigned(day(town.signedAt)) : t.townNot,
          challenger ? t.challengerSigned(day(challenger.signedAt)) : t.challengerNot,
        ]}
      />
    </Section>
  );
}
