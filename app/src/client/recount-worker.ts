// The start of a thread of a browser: asked with the address of a result, it answers what a recount finds, or null.
import { recountPublished } from './recount.ts';

addEventListener('message', async ({ data }: MessageEvent<string>) => {
  postMessage(await recountPublished(data).catch(() => null));
});
