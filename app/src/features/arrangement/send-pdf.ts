import type { Deps } from '../../platform/deps.ts';
import type { AppContext } from '../../platform/http/env.ts';
import type { Initiative } from '../initiatives/index.ts';
import type { Version } from './arrangement.ts';
import { drawVersion, keptPdf } from './kept-pdf.ts';

/** Answers with a version as a PDF, to keep or to print: the one that was kept, or of a draft how it stands. */
export async function sendPdf(
  c: AppContext,
  deps: Pick<Deps, 'db' | 'settings'>,
  initiative: Pick<Initiative, 'slug' | 'title'>,
  version: Version,
): Promise<Response> {
  const bytes = (await keptPdf(deps.db, version)) ?? (await drawVersion(deps, initiative, version));
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="afspraken-${initiative.slug}.pdf"`,
    'cache-control': 'no-store',
  });
}
