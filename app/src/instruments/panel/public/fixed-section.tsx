import { inGroups } from '@stadmakers/sortition';
import { formatCount, formatMoment } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Buttons } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { DataList } from '../../../platform/ui/data-list.tsx';
import { Link } from '../../../platform/ui/link.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { chanceText, listNumber } from '../drawing/chance-text.ts';
import type { FixedDraw } from '../drawing/draw-state.ts';
import { ownWords } from '../drawing/seed-source.ts';
import { publicMessages } from './public-messages.ts';

/** What was fixed before the draw: the digest to write down, since when, and where the lot will come from. */
export function FixedSection({ fixed, path, locale }: { fixed: FixedDraw; path: string; locale: Locale }) {
  const t = publicMessages(locale);
  const { digest, committedAt, seedSource, tickets, fewest, most, drawn } = fixed;
  return (
    <Section title={t.fixedTitle} intro={t.fixedLead(formatMoment(committedAt, locale))}>
      <DataList
        items={[
          { name: t.code, value: <Digest digest={digest} /> },
          { name: t.source, value: ownWords(fixed, locale) ?? <Written>{seedSource}</Written> },
          { name: t.lists, value: formatCount(tickets, locale) },
          { name: t.fewest, value: chanceText(fewest, tickets, locale) },
          { name: t.most, value: chanceText(most, tickets, locale) },
        ]}
      />
      {!drawn && (
        <Buttons>
          <ButtonLink href={`${path}/loting`}>{t.toBoard}</ButtonLink>
        </Buttons>
      )}
      <Paragraph>
        <Link href={`${path}/loting/vastgelegd.json`}>{t.download}</Link>
      </Paragraph>
    </Section>
  );
}

/** What came of the draw, and how everybody checks it. */
export function DrawnSection({
  fixed,
  drawn,
  path,
  locale,
}: {
  fixed: FixedDraw;
  drawn: NonNullable<FixedDraw['drawn']>;
  path: string;
  locale: Locale;
}) {
  const t = publicMessages(locale);
  return (
    <Section
      title={t.drawnTitle}
      intro={t.drawnLead(listNumber(drawn.ticket, fixed.tickets), formatMoment(drawn.at, locale))}
    >
      <DataList items={[{ name: t.seed, value: <SeedText seed={drawn.seed} /> }]} />
      <Buttons>
        <ButtonLink href={`${path}/loting`}>{t.toBoard}</ButtonLink>
        <ButtonLink href={`${path}/controleren`} kind="secondary">
          {t.check}
        </ButtonLink>
      </Buttons>
      <Paragraph>
        <Link href={`${path}/loting/transcript.json`}>{t.transcript}</Link>
      </Paragraph>
    </Section>
  );
}

/** A digest in groups of four, as people read it aloud. */
export function Digest({ digest }: { digest: string }) {
  return <span class="app-digest">{inGroups(digest)}</span>;
}

/** A seed as it lay on the table: of dice the digits alone. */
export function SeedText({ seed }: { seed: string }) {
  return seed.startsWith('d10:') ? (
    <strong>{seed.slice(4).replaceAll(',', ' ')}</strong>
  ) : (
    <strong>
      <Written>{seed}</Written>
    </strong>
  );
}
