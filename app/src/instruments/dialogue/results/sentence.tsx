import { Written } from '../../../platform/ui/written.tsx';
import type { StatementText } from '../statements/statement.ts';
import { withoutStop } from './without-stop.ts';

/** A statement with what its reader answered, if they did. */
export type Known = StatementText & { id: number; answer: string | null };

type Quoted = Known & { quote: string; translated: boolean };

/** The statement that a sentence of the library quotes, if it quotes one of these. */
export function quotedIn(sentence: string, known: readonly Known[]): Quoted | undefined {
  for (const one of known)
    for (const words of [one.body, one.bodyEn]) {
      const quote = withoutStop(words);
      if (quote !== '' && sentence.includes(`“${quote}”`)) return { ...one, quote, translated: words !== one.body };
    }
  return undefined;
}

/** A sentence of the library, in which the words that somebody wrote are marked as such. */
export function Sentence({ text, known }: { text: string; known: readonly Known[] }) {
  const quoted = quotedIn(text, known);
  if (!quoted) return <>{text}</>;
  const [before = '', ...after] = text.split(quoted.quote);
  return (
    <>
      {before}
      {quoted.translated ? quoted.quote : <Written>{quoted.quote}</Written>}
      {after.join(quoted.quote)}
    </>
  );
}
