import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Web addresses of the built, hashed files, by their source name ("app.css", "client.js"). */
export type Assets = { readonly url: (source: string) => string };

/** Where `npm run build` puts its files. */
export const distFolder = join(import.meta.dirname, '../../../dist');

/** Reads the list that the build wrote; throws with the command to run when nothing was built yet. */
export function loadAssets(folder = distFolder): Assets {
  const urls = new Map<string, string>();
  for (const { src, file } of Object.values(readManifest(folder))) {
    if (src) urls.set(basename(src).replace(/\.ts$/, '.js'), `/${file}`);
  }
  return {
    url(source) {
      const url = urls.get(source);
      if (!url) throw new Error(`"${source}" is not among the built files: run npm run build`);
      return url;
    },
  };
}

function readManifest(folder: string): Record<string, { file: string; src?: string }> {
  try {
    return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  } catch (cause) {
    throw new Error('The style sheet and scripts are not built: run npm run build', { cause });
  }
}
