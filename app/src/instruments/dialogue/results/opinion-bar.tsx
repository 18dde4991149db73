import type { Counts } from './figures.ts';

/** Who agrees from the left and who disagrees from the right, with who has no opinion between; the words say the same. */
export function OpinionBar({ shares: { agree, disagree } }: { shares: Counts }) {
  return (
    <svg class="app-opinion__bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="app-opinion__rest" width="100" height="12" />
      <rect class="app-opinion__agree" width={agree} height="12" />
      <rect class="app-opinion__disagree" x={100 - disagree} width={disagree} height="12" />
    </svg>
  );
}
