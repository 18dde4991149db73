import type { Locale } from '../../platform/i18n/locale.ts';
import { Ladder } from '../../platform/ui/ladder.tsx';
import { Link } from '../../platform/ui/link.tsx';
import { List } from '../../platform/ui/list.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { Box, TwoBoxes } from '../../platform/ui/two-boxes.tsx';
import { Written } from '../../platform/ui/written.tsx';
import { levels } from './agreement.ts';
import { linesOf } from './lines.ts';
import type { AgreementVersion } from './load-agreement.ts';
import { agreementMessages } from './messages.ts';

/** The agreement at a glance, for the page of the project: what is open, what is fixed, how much influence. */
export function AgreementSummary({
  agreement,
  slug,
  locale,
}: {
  agreement: AgreementVersion;
  slug: string;
  locale: Locale;
}) {
  const t = agreementMessages(locale);
  return (
    <Section title={t.ourAgreement} id="afspraak">
      <OpenAndFixed agreement={agreement} locale={locale} />
      <LevelLadder level={agreement.level} locale={locale} />
      <Paragraph>
        <Written>
          {agreement.decides} {agreement.feedback}
        </Written>{' '}
        <Link href={`/trajecten/${slug}/afspraak`}>{t.wholeAgreement(agreement.version)}</Link>
      </Paragraph>
    </Section>
  );
}

/** What residents can influence and what is fixed, side by side. */
export function OpenAndFixed({
  agreement,
  locale,
  level = 3,
}: {
  agreement: AgreementVersion;
  locale: Locale;
  level?: 2 | 3;
}) {
  const t = agreementMessages(locale);
  return (
    <TwoBoxes>
      <Box title={t.part.openPoints} tone="begin" level={level}>
        <Lines text={agreement.openPoints} />
      </Box>
      <Box title={t.part.fixedPoints} tone="ink" level={level}>
        <Lines text={agreement.fixedPoints} />
      </Box>
    </TwoBoxes>
  );
}

function Lines({ text }: { text: string }) {
  return <List items={linesOf(text).map((line) => <Written>{line}</Written>)} />;
}

/** The four levels of influence with the one that holds here. */
export function LevelLadder({ level, locale }: { level: AgreementVersion['level']; locale: Locale }) {
  const t = agreementMessages(locale);
  return (
    <Ladder current={level} rungs={levels.map((key) => ({ key, name: t.level[key], meaning: t.levelMeaning[key] }))} />
  );
}
