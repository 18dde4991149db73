import type { Child } from 'hono/jsx';

type PictureProps = { id: string; title: string; caption: string; width: number; height: number; children: Child };

/** A drawing with its words below it; who cannot see it hears the same words. */
function Picture({ id, title, caption, width, height, children }: PictureProps) {
  return (
    <figure class="utrecht-figure app-explained">
      <svg
        class="app-explained__drawing"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-labelledby={`${id}-titel`}
        aria-describedby={`${id}-uitleg`}
      >
        <title id={`${id}-titel`}>{title}</title>
        {children}
      </svg>
      <figcaption class="utrecht-figure__caption" id={`${id}-uitleg`}>
        {caption}
      </figcaption>
    </figure>
  );
}

const usualChances = [2, 4, 9, 22, 34, 40, 44, 45];
const fairestChances = [12, 19, 22, 28, 29, 30, 30, 30];

/** The chances of the same eight people in a usual draw and in the fairest one; both make the same panel of two. */
export function ChancesPicture({
  t,
}: {
  t: { pictureTitle: string; caption: string; usual: string; fairest: string };
}) {
  return (
    <Picture id="kansen" title={t.pictureTitle} caption={t.caption} width={640} height={250}>
      <Bars x={0} chances={usualChances} label={t.usual} />
      <Bars x={340} chances={fairestChances} label={t.fairest} />
    </Picture>
  );
}

function Bars({ x, chances, label }: { x: number; chances: readonly number[]; label: string }) {
  return (
    <g>
      {chances.map((chance, index) => (
        <>
          <rect
            class={index === 0 ? 'app-explained__first' : 'app-explained__bar'}
            x={x + index * 37}
            y={205 - chance * 3.6}
            width="29"
            height={chance * 3.6}
          />
          <text class="app-explained__figure" x={x + index * 37 + 14.5} y={198 - chance * 3.6}>
            {chance}
          </text>
        </>
      ))}
      <path class="app-explained__line" d={`M${x} 205h288`} />
      <text class="app-explained__label" x={x} y="240">
        {label}
      </text>
    </g>
  );
}

/** Two people on a seesaw: who goes up sends the other down. */
export function ProofPicture({ t }: { t: { pictureTitle: string; caption: string } }) {
  return (
    <Picture id="bewijs" title={t.pictureTitle} caption={t.caption} width={640} height={250}>
      <path class="app-explained__shape" d="M320 130l48 90h-96z" />
      <path class="app-explained__board" d="M90 82L550 178" />
      <Person x={130} y={40} name="Anna" />
      <Person x={510} y={118} name="Bilal" />
      <path class="app-explained__arrow" d="M60 70V22M44 38L60 20l16 18" />
      <path class="app-explained__arrow app-explained__arrow--down" d="M590 150v48M574 182l16 18 16-18" />
    </Picture>
  );
}

function Person({ x, y, name }: { x: number; y: number; name: string }) {
  return (
    <g>
      <circle class="app-explained__bar" cx={x} cy={y} r="15" />
      <path class="app-explained__bar" d={`M${x - 22} ${y + 48}c0-40 44-40 44 0z`} />
      <text class="app-explained__label" x={x + 30} y={y + 6}>
        {name}
      </text>
    </g>
  );
}

/** Three dice, and a row of lists of which they point out one. */
export function DrawPicture({ t }: { t: { pictureTitle: string; caption: string; list: string } }) {
  return (
    <Picture id="trekking" title={t.pictureTitle} caption={t.caption} width={640} height={250}>
      {['7', '0', '3'].map((digit, index) => (
        <>
          <path class="app-explained__bar" d={`M${70 + index * 90} 60l36 -30 36 30v36l-36 30-36-30z`} />
          <text class="app-explained__digit" x={106 + index * 90} y="92">
            {digit}
          </text>
        </>
      ))}
      <path class="app-explained__arrow" d="M370 78h70M422 62l18 16-18 16" />
      {[701, 702, 703, 704].map((number, index) => (
        <g>
          <rect
            class={number === 703 ? 'app-explained__chosen' : 'app-explained__sheet'}
            x={470}
            y={14 + index * 58}
            width="160"
            height="46"
          />
          <text class="app-explained__label" x={486} y={45 + index * 58}>
            {`${t.list} ${number}`}
          </text>
        </g>
      ))}
    </Picture>
  );
}
