import { drawShapes, type PatternKind } from './pattern-shapes.ts';

export type { PatternKind } from './pattern-shapes.ts';

const tones = ['talk', 'begin', 'together', 'alarm', 'calm'] as const;
// A theme keeps its colour more often than not, so that a list reads at a glance; the seed varies the drawing.
const toneOf: Record<PatternKind, (typeof tones)[number]> = {
  leaves: 'begin',
  waves: 'calm',
  bricks: 'alarm',
  wheels: 'talk',
  rays: 'together',
  circles: 'together',
  steps: 'talk',
};

/** A drawing for a theme where there is no picture: always the same for the same seed, under 1.2 kB, silent. */
export function Pattern({ kind, seed }: { kind: PatternKind; seed: string | number }) {
  const [first, second, third] = drawShapes(kind, String(seed));
  return (
    <svg
      class={`app-pattern app-pattern--${toneOf[kind]}`}
      viewBox="0 0 360 120"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      focusable="false"
    >
      <path class="app-pattern__a" d={first} />
      <path class="app-pattern__b" d={second} />
      <path class="app-pattern__c" d={third} />
    </svg>
  );
}
