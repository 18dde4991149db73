import type { Step } from '../../../features/steps/index.ts';
import type { Frame } from '../../../platform/ui/frame.ts';
import { LinkMore } from '../../../platform/ui/link.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { surveyPath } from '../survey-path.ts';
import { FillingFrame } from './filling-frame.tsx';
import { fillingMessages } from './filling-messages.ts';

type Props = { frame: Frame; step: Step; why: 'sent' | 'closed' | 'signed-in' };

/** A link to go on that leads no further, and why. */
export function LinkEndedPage({ frame, step, why }: Props) {
  const t = fillingMessages(frame.locale);
  return (
    <FillingFrame frame={frame} step={step} title={t.linkTitle}>
      <Paragraph>{t.linkEnded[why]}</Paragraph>
      {why === 'signed-in' ? (
        <LinkMore href="/mijn/veiligheid">{t.linkSignOut}</LinkMore>
      ) : (
        <LinkMore href={surveyPath(step)}>{step.title}</LinkMore>
      )}
    </FillingFrame>
  );
}
