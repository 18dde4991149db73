import { projectHref } from '../../../features/project-access/index.ts';
import type { Step } from '../../../features/steps/index.ts';
import { Buttons } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { surveyPath } from '../survey-path.ts';
import { FillingFrame } from './filling-frame.tsx';
import { fillingMessages } from './filling-messages.ts';

type Props = { frame: Frame; step: Step; thanks: string; resultsOpen: boolean };

/** After sending: thanks, and what happens with the answers. */
export function ThanksPage({ frame, step, thanks, resultsOpen }: Props) {
  const t = fillingMessages(frame.locale);
  return (
    <FillingFrame frame={frame} step={step} title={t.thanksTitle} lead={t.thanksLead}>
      <Section title={t.thanksNext}>
        {thanks === '' ? <Paragraph>{t.thanksPlain}</Paragraph> : <Prose text={thanks} />}
      </Section>
      <Buttons>
        <ButtonLink href={projectHref({ kind: step.projectKind, slug: step.projectSlug })}>{t.toProject}</ButtonLink>
        {resultsOpen && (
          <ButtonLink kind="secondary" href={`${surveyPath(step)}/uitkomsten`}>
            {t.results}
          </ButtonLink>
        )}
      </Buttons>
    </FillingFrame>
  );
}
