import type { Refusal } from '../../../features/staff/index.ts';
import { formatMoment } from '../../../platform/i18n/format.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Button, Buttons } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { Form, HiddenField } from '../../../platform/ui/form/form.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { type Round, rounds } from '../rounds.ts';
import { scanStaffPath } from '../scan-path.ts';
import type { ScanWork } from '../staff/on-scan.ts';
import { ScanStaffPage } from '../staff/scan-staff-page.tsx';
import { FigureSections } from './figure-sections.tsx';
import type { Figures } from './figures.ts';
import { leastPeople } from './privacy-thresholds.ts';
import { resultsMessages } from './results-messages.ts';
import { scoredWords } from './results-page.tsx';

type Props = {
  frame: Frame;
  work: ScanWork;
  /** Without its values where a round is open and this officer did not score in it. */
  figures: Figures;
  readable: boolean;
  open: Round | null;
  refusal?: Refusal | undefined;
};

/** The results for who runs the scan: publishing them, and files. */
export function StaffResultsPage({ frame, work, figures, readable, open, refusal }: Props) {
  const { locale } = frame;
  const t = resultsMessages(locale);
  const path = scanStaffPath(work.step, 'results');
  const enough = rounds.some((round) => figures.scored[round] >= leastPeople);
  return (
    <ScanStaffPage
      frame={frame}
      work={work}
      current="results"
      lead={`${t.staffLead} ${scoredWords(figures.scored, locale)}`}
      refusal={refusal}
    >
      <Publishing work={work} locale={locale} />
      {readable ? (
        <FigureSections step={work.step} figures={figures} open={open} locale={locale} />
      ) : (
        <Alert kind="info">{t.notYet}</Alert>
      )}
      {enough && open === null && (
        <Section title={t.file} intro={t.fileText}>
          <Buttons>
            <ButtonLink kind="secondary" href={`${path}/scores.csv`}>
              {t.scoresFile}
            </ButtonLink>
            <ButtonLink kind="secondary" href={`${path}/codeboek.csv`}>
              {t.codebookFile}
            </ButtonLink>
          </Buttons>
        </Section>
      )}
    </ScanStaffPage>
  );
}

function Publishing({ work: { scan, step }, locale }: { work: ScanWork; locale: Frame['locale'] }) {
  const t = resultsMessages(locale);
  const { publishedAt } = scan;
  return (
    <Section title={t.publish}>
      <Paragraph>{publishedAt ? t.published(formatMoment(publishedAt, locale)) : t.publishText}</Paragraph>
      <Form action={scanStaffPath(step, 'results')} label={t.publish}>
        <HiddenField name="publish" value={publishedAt ? 'nee' : 'ja'} />
        <Button kind={publishedAt ? 'secondary' : 'primary'}>{publishedAt ? t.takeBack : t.publishButton}</Button>
      </Form>
    </Section>
  );
}
