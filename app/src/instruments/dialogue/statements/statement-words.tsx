import { useLocale } from '../../../platform/ui/texts.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { type StatementText, wordsOf } from './statement.ts';

/** A statement in the reader's language where somebody translated it, and else as it was written. */
export function StatementWords({ of }: { of: StatementText }) {
  const { text, translated } = wordsOf(of, useLocale());
  // biome-ignore lint/complexity/noUselessFragments: a component returns an element, and words alone are none.
  return translated ? <>{text}</> : <Written>{text}</Written>;
}
