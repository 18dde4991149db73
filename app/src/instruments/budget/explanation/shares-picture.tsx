import type { explanationMessages } from './explanation-messages.ts';

/** Nine people with an equal share each, and what they pay with it; who cannot see it hears the words below it. */
export function SharesPicture({ t }: { t: ReturnType<typeof explanationMessages> }) {
  return (
    <figure class="utrecht-figure app-explained">
      <svg
        class="app-explained__drawing"
        viewBox="0 0 640 230"
        role="img"
        aria-labelledby="delen-titel"
        aria-describedby="delen-uitleg"
      >
        <title id="delen-titel">{t.pictureTitle}</title>
        {Array.from({ length: 9 }, (_, index) => (
          <Share x={index * 66 + (index < 5 ? 0 : 40)} first={index < 5} />
        ))}
        <path class="app-explained__line" d="M0 150h316M370 150h250" />
        <text class="app-explained__label" x="0" y="190">
          {t.playground}
        </text>
        <text class="app-explained__label" x="370" y="190">
          {t.trees}
        </text>
      </svg>
      <figcaption class="utrecht-figure__caption" id="delen-uitleg">
        {t.caption}
      </figcaption>
    </figure>
  );
}

function Share({ x, first }: { x: number; first: boolean }) {
  const kind = first ? 'app-explained__bar' : 'app-explained__first';
  return (
    <g>
      <circle class={kind} cx={x + 26} cy="24" r="16" />
      <path class={kind} d={`M${x + 2} 78c0-42 48-42 48 0z`} />
      <text class="app-explained__figure" x={x + 26} y="120">
        € 100
      </text>
    </g>
  );
}
