import { Written } from '../../../platform/ui/written.tsx';
import type { ClassQuestion } from '../../steps/index.ts';
import type { Sheet } from './load-session.ts';
import { wordsOf } from './sheet.ts';
import { markCuts } from './shortening.ts';

type Props = { sheet: Pick<Sheet, 'answers' | 'shortened'>; parts: readonly ClassQuestion[] };

/** What a child answered, part by part; what the teacher left out stands in it struck through. */
export function SheetWords({ sheet, parts }: Props) {
  return (
    <Written>
      {parts.flatMap((part) => {
        const words = sheet.answers[part.key];
        if (!words) return [];
        return [
          <div class="app-sheet__part">
            {part.text !== '' && <p class="app-sheet__asked">{part.text}</p>}
            <p class="app-sheet__words">
              {part.choices ? (
                choiceText(part, words)
              ) : (
                <Words original={words} left={wordsOf(sheet)[part.key] ?? ''} />
              )}
            </p>
          </div>,
        ];
      })}
    </Written>
  );
}

function Words({ original, left }: { original: string; left: string }) {
  if (original === left) return <>{original}</>;
  return <>{markCuts(original, left).map((piece) => (piece.cut ? <del>{piece.text} </del> : <>{piece.text} </>))}</>;
}

function choiceText({ choices }: ClassQuestion, key: string): string {
  return choices?.find((choice) => choice.key === key)?.text ?? key;
}
