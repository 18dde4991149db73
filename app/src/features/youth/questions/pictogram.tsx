import { type PictogramName, pictogramNames, pictograms } from './pictograms.ts';

/** The picture of a question. What it says stands in the words beside it, so a screen reader passes it over. */
export function Pictogram({ name, size = 'large' }: { name: string; size?: 'large' | 'small' }) {
  const known = pictogramNames.find((one): one is PictogramName => one === name) ?? 'talk';
  return (
    <svg class={`app-pictogram app-pictogram--${size}`} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <path d={pictograms[known]} />
    </svg>
  );
}
