import type { Step } from '../../../features/steps/index.ts';
import { Buttons } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { Chip } from '../../../platform/ui/chip.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { dialoguePath } from '../dialogue-path.ts';
import { dialogueMessages } from '../messages.ts';
import type { OwnStatement } from '../statements/own-statements.ts';
import { wordsOf } from '../statements/statement.ts';
import { StatementWords } from '../statements/statement-words.tsx';
import type { OwnAnswer } from './own-answers.ts';
import { PartFrame } from './part-frame.tsx';
import { partMessages } from './part-messages.ts';

type Props = {
  frame: Frame;
  step: Step;
  own: readonly OwnAnswer[];
  written: readonly OwnStatement[];
  open: boolean;
};

const chipOf = { waiting: 'waiting', published: 'open', hidden: 'closed' } as const;

/** What somebody answered and wrote; each answer with the way to another answer as long as the dialogue is open. */
export function MinePage({ frame, step, own, written, open }: Props) {
  const t = partMessages(frame.locale);
  const d = dialogueMessages(frame.locale);
  return (
    <PartFrame frame={frame} step={step} title={t.mine} lead={open ? t.mineLead : undefined}>
      {own.length === 0 ? (
        <Paragraph>{t.mineNone}</Paragraph>
      ) : (
        <RowList>
          {own.map((one) => (
            <RowItem
              title={<StatementWords of={one} />}
              side={
                open && (
                  <a
                    class="utrecht-link utrecht-link--html-a"
                    href={`${dialoguePath(step, 'answer')}?stelling=${one.id}#stelling`}
                    aria-label={t.changeThis(wordsOf(one, frame.locale).text)}
                  >
                    {t.change}
                  </a>
                )
              }
            >
              <Chip>{d.short[one.answer]}</Chip> {one.important && <Chip kind="adopted">{t.markedImportant}</Chip>}
            </RowItem>
          ))}
        </RowList>
      )}
      {written.length > 0 && (
        <Section title={t.written}>
          <RowList>
            {written.map((one) => (
              <RowItem
                title={<StatementWords of={one} />}
                side={<Chip kind={chipOf[one.status]}>{t.state[one.status]}</Chip>}
              >
                {one.status === 'hidden' && <Written>{one.reason}</Written>}
              </RowItem>
            ))}
          </RowList>
        </Section>
      )}
      <Buttons>
        {open && <ButtonLink href={`${dialoguePath(step, 'answer')}#stelling`}>{t.goOn}</ButtonLink>}
        <ButtonLink kind="secondary" href={dialoguePath(step)}>
          {t.backToDialogue}
        </ButtonLink>
      </Buttons>
    </PartFrame>
  );
}
