import { Written } from '../../../platform/ui/written.tsx';
import type { StatementText } from '../statements/statement.ts';

/** A statement with what its reader answered, if they did. */
export type Known = StatementText & { id: number; answer: string | null };

/** The statement that a sentence of the library quotes, if it quotes one of these. */
export function quotedIn(sentence: string, known: readonly Known[]): (Known & { quote: string }) | undefined {
  for (const one of known)
    for (const words of [one.body, one.bodyEn])
      if (words !== '' && sentence.includes(`“${words}”`)) return { ...one, quote: words };
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
      {quoted.quote === quoted.body ? <Written>{quoted.quote}</Written> : quoted.quote}
      {after.join(quoted.quote)}
    </>
  );
}
