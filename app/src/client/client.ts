/// <reference types="vite/types/importMeta.d.ts" />
import { AutoSubmit } from './auto-submit.ts';
import { CharCount } from './char-count.ts';
import { FocusErrors } from './focus-errors.ts';
import { LookAlikes } from './look-alikes.ts';
import { PicturePreview } from './picture-preview.ts';
import { SubmitOnce } from './submit-once.ts';

// Every element here wraps HTML that works without it.
customElements.define('auto-submit', AutoSubmit);
customElements.define('char-count', CharCount);
customElements.define('focus-errors', FocusErrors);
customElements.define('look-alikes', LookAlikes);
customElements.define('picture-preview', PicturePreview);
customElements.define('submit-once', SubmitOnce);

// Code that few pages need is fetched by those pages only: each of these files defines its own element.
const onDemand = import.meta.glob<unknown>([
  './fresh-part.ts',
  './live-check.ts',
  './moving-map.ts',
  './point-picker.ts',
  './passkey.ts',
  './draw-board.ts',
  './check-draw.ts',
  './budget-meter.ts',
  './ranking-ballot.ts',
  './recount-budget.ts',
  './answer-keys.ts',
  './live-result.ts',
  './read-aloud.ts',
]);
const elements: Record<string, string> = {
  'fresh-part': './fresh-part.ts',
  'live-check': './live-check.ts',
  'moving-map': './moving-map.ts',
  'point-picker': './point-picker.ts',
  'passkey-button': './passkey.ts',
  'draw-board': './draw-board.ts',
  'check-draw': './check-draw.ts',
  'budget-meter': './budget-meter.ts',
  'ranking-ballot': './ranking-ballot.ts',
  'recount-budget': './recount-budget.ts',
  'answer-keys': './answer-keys.ts',
  'live-result': './live-result.ts',
  'read-aloud': './read-aloud.ts',
};
for (const [name, file] of Object.entries(elements)) {
  if (document.querySelector(name)) void onDemand[file]?.();
}
