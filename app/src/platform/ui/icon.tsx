// Drawn on a grid of 24 with a line of 2.5, so that they match the four-pixel lines beside them.
const paths = {
  arrow: 'M4 12h15M13 6l6 6-6 6',
  back: 'M20 12H5M11 6l-6 6 6 6',
  check: 'M4 13l5 5L20 6',
  cross: 'M6 6l12 12M18 6L6 18',
  half: 'M5 12h14',
  info: 'M12 11v6M12 7v.5M12 3a9 9 0 110 18 9 9 0 010-18z',
  warning: 'M12 4l9 16H3zM12 10v4M12 17v.3',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
  clock: 'M12 3a9 9 0 110 18 9 9 0 010-18zM12 7v5l3.5 2',
  pin: 'M12 21s7-6.5 7-11.5a7 7 0 10-14 0C5 14.5 12 21 12 21zM12 9.5v.2',
  person: 'M12 4a4 4 0 110 8 4 4 0 010-8zM4 21c0-8 16-8 16 0',
  people:
    'M9 5a3.5 3.5 0 110 7 3.5 3.5 0 010-7zM2 20c0-7 14-7 14 0M16 5.5a3.5 3.5 0 010 6.5M18.5 14.5c2.5 1 3.5 3 3.5 5.5',
  heart: 'M12 20S3 14.5 3 8.5A4.7 4.7 0 0112 6.5a4.7 4.7 0 019 2C21 14.5 12 20 12 20z',
  chat: 'M4 5h16v11H11l-5 4v-4H4z',
  search: 'M10.5 4a6.5 6.5 0 110 13 6.5 6.5 0 010-13zM15.5 15.5L21 21',
  feed: 'M5 19v.1M5 12a7 7 0 017 7M5 5a14 14 0 0114 14',
  download: 'M12 4v11M7 10.5l5 5 5-5M4 20h16',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 017 0v3',
  flag: 'M5 21V4h13l-3 4 3 4H5',
  mail: 'M3 6h18v12H3zM3 7l9 7 9-7',
  print: 'M7 9V4h10v5M5 17H3V9h18v8h-2M7 14h10v6H7z',
  plus: 'M12 4v16M4 12h16',
} as const;

export type IconName = keyof typeof paths;

/** A small line drawing. It never speaks: words stand beside it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="app-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
