import { useUiTexts } from './texts.tsx';

/** One step of influence and what it means for the reader. */
export type Rung = { key: string; name: string; meaning: string };

/** The levels of influence from least to most; the one that holds here stands out and says so in words. */
export function Ladder({ rungs, current }: { rungs: readonly Rung[]; current: string }) {
  const t = useUiTexts();
  return (
    <ol class="app-ladder" aria-label={t.influence}>
      {rungs.map(({ key, name, meaning }) => (
        <li class="app-ladder__rung" aria-current={key === current ? 'true' : undefined}>
          {key === current && <span class="app-ladder__here">{t.thisLevel}</span>}
          <strong class="app-ladder__name">{name}</strong>
          <span class="app-ladder__meaning">{meaning}</span>
        </li>
      ))}
    </ol>
  );
}
