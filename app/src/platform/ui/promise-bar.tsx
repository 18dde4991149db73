import { useUiTexts } from './texts.tsx';

export type PromiseCounts = { kept: number; open: number; overdue: number; notKept: number };

/** The promise clock: how many promises were kept, still run, are late or were broken; as a bar, and in words. */
export function PromiseBar({ counts }: { counts: PromiseCounts }) {
  const t = useUiTexts();
  const parts = [
    { kind: 'kept', count: counts.kept, label: t.kept },
    { kind: 'open', count: counts.open, label: t.openPromises },
    { kind: 'overdue', count: counts.overdue, label: t.overdue },
    // Said only where it happened, and then never left out.
    ...(counts.notKept > 0 ? [{ kind: 'not-kept', count: counts.notKept, label: t.notKept }] : []),
  ];
  const total = parts.reduce((sum, part) => sum + part.count, 0);
  let from = 0;
  return (
    <div class="app-promises">
      {total > 0 && (
        <svg
          class="app-promises__bar"
          viewBox="0 0 100 6"
          preserveAspectRatio="none"
          aria-hidden="true"
          focusable="false"
        >
          {parts.map(({ kind, count }) => {
            const width = (count / total) * 100;
            const x = from;
            from += width;
            return (
              count > 0 && (
                <rect class={`app-promises__part--${kind}`} x={x.toFixed(2)} width={width.toFixed(2)} height="6" />
              )
            );
          })}
        </svg>
      )}
      <ul class="app-promises__list">
        {parts.map(({ kind, count, label }) => (
          <li class={`app-promises__item app-promises__item--${kind}`}>
            <strong>{count}</strong> {label}
          </li>
        ))}
      </ul>
    </div>
  );
}
