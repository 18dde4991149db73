import { formatCount } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Chip } from '../../../platform/ui/chip.tsx';
import { Details } from '../../../platform/ui/details.tsx';
import { Link } from '../../../platform/ui/link.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import type { Dialogue } from '../dialogue.ts';
import { StatementWords } from '../statements/statement-words.tsx';
import { type Counts, type Figures, sharesOf } from './figures.ts';
import { OpinionBar } from './opinion-bar.tsx';
import { resultMessages } from './result-messages.ts';
import { ResultTable } from './result-table.tsx';
import type { ShownStatement } from './shown-statements.ts';

type Props = { dialogue: Dialogue; figures: Figures; statements: readonly ShownStatement[]; locale: Locale };

/** Every statement in a line with a bar, to be unfolded for the groups; and the same figures as one table. */
export function OpinionRows({ dialogue, figures, statements, locale }: Props) {
  const t = resultMessages(locale);
  return (
    <Section title={t.table} intro={t.tableText(dialogue.threshold)}>
      <ul class="app-opinion-rows">
        {statements.map((one) => (
          <li>
            <details class="app-opinion" id={`stelling-${one.id}`}>
              <summary class="app-opinion__summary">
                <span class="app-opinion__words">
                  <StatementWords of={one.statement} />
                </span>
                <Share counts={one.all} locale={locale} />
                <span class="app-opinion__about">
                  {t.standing[one.standing]}
                  {one.statement.answer !== null && <Chip kind="open">{t.you(one.statement.answer)}</Chip>}
                </span>
              </summary>
              <Inside one={one} figures={figures} locale={locale} />
            </details>
          </li>
        ))}
      </ul>
      <Details summary={t.oneTable} id="tabel">
        <ResultTable figures={figures} statements={statements} locale={locale} />
      </Details>
    </Section>
  );
}

/** A bar with its words; words alone where too few people answered. */
function Share({ counts, locale }: { counts: Counts | null | undefined; locale: Locale }) {
  const t = resultMessages(locale);
  if (!counts) return <span class="app-opinion__share">{t.hidden}</span>;
  const shares = sharesOf(counts);
  return (
    <span class="app-opinion__share">
      <OpinionBar shares={shares} />
      <span>{t.shares(shares.agree, shares.disagree)}</span>
    </span>
  );
}

function Inside({ one, figures: { groups }, locale }: Pick<Props, 'figures' | 'locale'> & { one: ShownStatement }) {
  const t = resultMessages(locale);
  return (
    <div class="app-opinion__inside">
      {groups.length > 0 && (
        <dl class="app-opinion__groups">
          {groups.map(({ label }, index) => (
            <div class="app-opinion__group">
              <dt>{t.group(label)}</dt>
              <dd>
                <Share counts={one.groups[index]} locale={locale} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {one.important !== null && <Paragraph>{t.importantCount(formatCount(one.important, locale))}</Paragraph>}
      <Paragraph soft>
        <Link href={`/melden/stelling/${one.id}`}>{t.report}</Link>
      </Paragraph>
    </div>
  );
}
