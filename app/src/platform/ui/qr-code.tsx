import { encode } from 'uqr';

type Props = { text: string; label: string; size: number };

/** A QR code, `size` pixels wide. Dark squares on white whatever the theme: cameras need the contrast. */
export function QrCode({ text, label, size }: Props) {
  const { viewBox, path } = squaresOf(text);
  return (
    <svg role="img" aria-label={label} viewBox={viewBox} width={size} height={size}>
      <rect width="100%" height="100%" fill="#fff" />
      <path d={path} fill="#000" shape-rendering="crispEdges" />
    </svg>
  );
}

/** The drawing of a QR code once, for a page that shows it many times by `<use href="#id">`. */
export function QrSymbol({ text, id }: { text: string; id: string }) {
  const { viewBox, path } = squaresOf(text);
  return (
    <svg width="0" height="0" aria-hidden="true">
      <symbol id={id} viewBox={viewBox}>
        <path d={path} fill="#000" shape-rendering="crispEdges" />
      </symbol>
    </svg>
  );
}

function squaresOf(text: string): { viewBox: string; path: string } {
  const { size, data } = encode(text, { border: 2 });
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { viewBox: `0 0 ${size} ${size}`, path: squares.join('') };
}
