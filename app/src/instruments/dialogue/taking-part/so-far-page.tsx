import type { Step } from '../../../features/steps/index.ts';
import { Buttons } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { DataTable } from '../../../platform/ui/data-table.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Link } from '../../../platform/ui/link.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import type { Dialogue } from '../dialogue.ts';
import { dialoguePath } from '../dialogue-path.ts';
import { dialogueMessages } from '../messages.ts';
import { type Result, sharesOf } from '../results/figures.ts';
import { StatementWords } from '../statements/statement-words.tsx';
import type { OwnAnswer, Progress } from './own-answers.ts';
import { PartFrame } from './part-frame.tsx';
import { partMessages } from './part-messages.ts';

type Props = {
  frame: Frame;
  step: Step;
  dialogue: Dialogue;
  progress: Progress;
  own: readonly OwnAnswer[];
  result: Result | undefined;
  /** How many more people it takes before anything of others is shown. */
  needed: number;
  /** The dialogue takes answers of this visitor now. */
  open: boolean;
};

/** Where somebody stands so far: the own answers beside those of others, and the way on. */
export function SoFarPage({ frame, step, dialogue, progress, own, result, needed, open }: Props) {
  const t = partMessages(frame.locale);
  const done = progress.answered > 0 && progress.answered === progress.total;
  const more = progress.answered < progress.total;
  return (
    <PartFrame
      frame={frame}
      step={step}
      title={done ? t.allDone : t.soFar}
      lead={done ? t.allDoneText : progress.answered === 0 ? t.soFarNone : t.soFarLead(progress.answered)}
    >
      <Buttons>
        {open && more && <ButtonLink href={`${dialoguePath(step, 'answer')}#stelling`}>{t.more}</ButtonLink>}
        {open && dialogue.writing !== 'nobody' && (
          <ButtonLink kind="secondary" href={dialoguePath(step, 'write')}>
            {t.write}
          </ButtonLink>
        )}
      </Buttons>
      {open && more && <Paragraph soft>{t.enough}</Paragraph>}
      {own.some(({ answer }) => answer !== 'later') && (
        <Beside frame={frame} dialogue={dialogue} own={own} result={result} needed={needed} />
      )}
      <Paragraph>
        <Link href={dialoguePath(step, 'result')}>{t.seeResult}</Link>
        {' · '}
        <Link href={dialoguePath(step, 'mine')}>{t.seeMine}</Link>
      </Paragraph>
    </PartFrame>
  );
}

function Beside({
  frame,
  dialogue,
  own,
  result,
  needed,
}: Pick<Props, 'frame' | 'dialogue' | 'own' | 'result' | 'needed'>) {
  const t = partMessages(frame.locale);
  const d = dialogueMessages(frame.locale);
  const { threshold } = dialogue;
  const enough = result !== undefined && result.participants >= threshold;
  const counts = new Map(result?.figures.statements.map((one) => [one.id, one]));
  const others = ({ id }: OwnAnswer) => {
    const seen = counts.get(id)?.all;
    if (!seen) return t.tooFewHere;
    const { agree, disagree } = sharesOf(seen);
    return t.others(agree, disagree);
  };
  return (
    <Section title={t.beside} intro={enough ? t.besideText : t.tooFew(threshold, needed)}>
      <DataTable
        caption={t.beside}
        captionHidden
        rows={own.filter(({ answer }) => answer !== 'later')}
        columns={[
          { name: t.statement, cell: (row) => <StatementWords of={row} /> },
          { name: t.yours, cell: ({ answer }) => d.short[answer] },
          ...(enough ? [{ name: t.ofOthers, cell: others }] : []),
        ]}
      />
    </Section>
  );
}
