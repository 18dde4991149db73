import type { Deps } from '../../platform/deps.ts';
import type { AppContext } from '../../platform/http/env.ts';
import { makePdf } from '../../platform/pdf/make-pdf.ts';
import type { Initiative } from '../initiatives/index.ts';
import type { Version } from './arrangement.ts';
import { publicHref } from './arrangement-href.ts';
import { arrangementPdf } from './arrangement-pdf.ts';

/** Answers with a version as a PDF, to keep or to print. */
export async function sendPdf(
  c: AppContext,
  { settings }: Pick<Deps, 'settings'>,
  { slug, title }: Pick<Initiative, 'slug' | 'title'>,
  version: Version,
): Promise<Response> {
  const href = `${settings.baseUrl}${publicHref(slug)}`;
  const { bytes } = await makePdf(arrangementPdf(version, { title, town: settings.town.name, href }));
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="afspraken-${slug}.pdf"`,
    'cache-control': 'no-store',
  });
}
