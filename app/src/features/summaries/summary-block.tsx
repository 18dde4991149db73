import type { Frame } from '../../platform/ui/frame.ts';
import { Link } from '../../platform/ui/link.tsx';
import { Prose } from '../../platform/ui/prose.tsx';
import { Box } from '../../platform/ui/two-boxes.tsx';
import { noSummary, type Summary } from './choose-summary.ts';
import { htmlLang, type Language, languages } from './languages.ts';
import { summaryMessages } from './messages.ts';

/** `chosen` is what chooseSummary found for this reader; the others are offered by their own names. */
export type SummaryModel = { projectSlug: string; chosen: Summary | undefined; available: readonly string[] };

/** At the top of a trajectory: the summary for who asks for it, and links to the other languages. */
export function SummaryBlock({ frame, model }: { frame: Frame; model: SummaryModel }) {
  const t = summaryMessages(frame.locale).block;
  const path = `/trajecten/${model.projectSlug}`;
  const shown = languages.find((language) => language.code === model.chosen?.language);
  const others = languages.filter(({ code }) => code !== shown?.code && model.available.includes(code));
  return (
    <>
      {shown && model.chosen && (
        <div class="app-summary" id="samenvatting" lang={htmlLang(shown)} dir={direction(shown)}>
          <Box title={shown.own} tone="talk" level={2}>
            <Prose text={model.chosen.body} lang={htmlLang(shown)} dir={direction(shown)} />
          </Box>
        </div>
      )}
      {(shown || others.length > 0) && (
        <nav class="app-chips" aria-label={t.other}>
          {others.map((language) => (
            <span dir={direction(language)}>
              <Link href={`${path}?taal=${language.code}#samenvatting`} lang={htmlLang(language)}>
                {language.own}
              </Link>
            </span>
          ))}
          {shown && <Link href={`${path}?taal=${noSummary}`}>{t.without}</Link>}
        </nav>
      )}
    </>
  );
}

function direction(language: Language): 'rtl' | 'ltr' {
  return language.rtl ? 'rtl' : 'ltr';
}
