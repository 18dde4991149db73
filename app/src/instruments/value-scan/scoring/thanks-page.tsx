import { Alert } from '../../../platform/ui/alert.tsx';
import { Buttons } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { ScanFrame } from '../scan-frame.tsx';
import { scanPath } from '../scan-path.ts';
import { shownCode } from './participant.ts';
import type { Scoring } from './scoring.ts';
import { scoringMessages } from './scoring-messages.ts';

/** After scoring: thanks, the code for the second round of who has no account, and what happens next. */
export function ThanksPage({ frame, scoring }: { frame: Frame; scoring: Scoring }) {
  const t = scoringMessages(frame.locale);
  const { step, scan, participant, open, readable } = scoring;
  return (
    <ScanFrame frame={frame} step={step} title={t.thanksTitle} lead={t.thanksLead}>
      {participant?.personId === null && open === 1 && (
        <Alert kind="info" title={t.yourCode(shownCode(participant.code))}>
          {t.codeText}
        </Alert>
      )}
      <Section title={t.next}>
        {scan.thanks === '' ? <Paragraph>{t.nextPlain}</Paragraph> : <Prose text={scan.thanks} />}
      </Section>
      <Buttons>
        {readable && <ButtonLink href={scanPath(step, 'results')}>{t.results}</ButtonLink>}
        <ButtonLink kind="secondary" href={scanPath(step)}>
          {t.toProject}
        </ButtonLink>
      </Buttons>
    </ScanFrame>
  );
}
