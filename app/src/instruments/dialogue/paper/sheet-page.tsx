import { PaperFoot } from '../../../features/desk/index.ts';
import type { Step } from '../../../features/steps/index.ts';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Page } from '../../../platform/ui/page.tsx';
import { PaperBoxes, PaperLines } from '../../../platform/ui/paper.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { Dialogue } from '../dialogue.ts';
import type { NumberedStatement } from './numbered-statements.ts';
import { paperMessages } from './paper-messages.ts';

type Props = {
  frame: Frame;
  step: Step;
  dialogue: Dialogue;
  statements: readonly NumberedStatement[];
  /** Where people take part on the site. */
  address: string;
};

const letters = ['e', 'o', 'g', 'b'] as const;

/** The statements to print, with the numbers and letters by which the desk keys them in. */
export function SheetPage({ frame, step, dialogue, statements, address }: Props) {
  const { sheet: t, print } = paperMessages(frame.locale);
  return (
    <Page
      frame={frame}
      title={step.title}
      here={print}
      breadcrumbs={[{ href: `/balie/dialoog/${step.id}`, label: <Written>{step.title}</Written> }]}
    >
      <h1 class="utrecht-heading-1">
        <Written>{step.title}</Written>
      </h1>
      <article class="app-paper">
        <p class="app-paper__head">
          <Written>{dialogue.question}</Written>
        </p>
        <p>{t.fill}</p>
        {statements.map(({ number, body }) => (
          <>
            <p class="app-paper__question">
              <Written>{`${number}. ${body}`}</Written>
            </p>
            <PaperBoxes choices={letters.map((letter) => `${letter} ${t.answers[letter]}`)} />
          </>
        ))}
        {dialogue.writing === 'participants' && <PaperLines label={t.own} count={2} />}
        <div class="app-paper__foot">
          <PaperFoot frame={frame} kind={step.projectKind} closesAt={step.closesAt} address={address} />
        </div>
      </article>
    </Page>
  );
}
