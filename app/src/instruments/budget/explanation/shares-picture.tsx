import type { explanationMessages } from './explanation-messages.ts';

/** Nine people with an equal share each, and what they pay with it; who cannot see it hears the words below it. */
export function SharesPicture({ t }: { t: ReturnType<typeof explanationMessages> }) {
  return (
    <figure class="utrecht-figure app-explained">
      <svg
        class="app-explained__drawing"
        viewBox="0 0 640 190"
        role="img"
        aria-labelledby="delen-titel"
        aria-describedby="delen-uitleg"
      >
        <title id="delen-titel">{t.pictureTitle}</title>
        {Array.from({ length: 9 }, (_, index) => (
          <Person x={index * 66 + (index < 5 ? 0 : 40)} first={index < 5} />
        ))}
        <path class="app-explained__line" d="M0 138h316M370 138h250" />
        {groups.map(({ x, people, key }) => (
          <>
            <text class="app-explained__label" x={x} y="120">
              {people} × € 100
            </text>
            <text class="app-explained__label" x={x} y="178">
              {t[key]}
            </text>
          </>
        ))}
      </svg>
      <figcaption class="utrecht-figure__caption" id="delen-uitleg">
        {t.caption}
      </figcaption>
    </figure>
  );
}

const groups = [
  { x: 0, people: 5, key: 'playground' },
  { x: 370, people: 4, key: 'trees' },
] as const;

function Person({ x, first }: { x: number; first: boolean }) {
  const kind = first ? 'app-explained__bar' : 'app-explained__shape';
  return (
    <g>
      <circle class={kind} cx={x + 26} cy="24" r="16" />
      <path class={kind} d={`M${x + 2} 78c0-42 48-42 48 0z`} />
    </g>
  );
}
