import type { Db, Tx } from '../../platform/db/db.ts';
import type { Deps } from '../../platform/deps.ts';
import { makePdf } from '../../platform/pdf/make-pdf.ts';
import type { Initiative } from '../initiatives/index.ts';
import type { Version } from './arrangement.ts';
import { publicHref } from './arrangement-href.ts';
import { arrangementPdf } from './arrangement-pdf.ts';

type Titled = Pick<Initiative, 'slug' | 'title'>;

/** Draws a version as it is now. */
export async function drawVersion(
  { settings }: Pick<Deps, 'settings'>,
  { slug, title }: Titled,
  version: Version,
): Promise<Uint8Array> {
  const href = `${settings.baseUrl}${publicHref(slug)}`;
  return (await makePdf(arrangementPdf(version, { title, town: settings.town.name, href }))).bytes;
}

/** Keeps a version that both signed as a PDF, so that it stays as it was, whatever the site looks like later. */
export async function keepPdf(tx: Tx, deps: Pick<Deps, 'settings'>, of: Titled, version: Version): Promise<void> {
  const pdf = Buffer.from(await drawVersion(deps, of, version));
  await tx.updateTable('arrangementVersion').set({ pdf }).where('id', '=', version.id).execute();
}

/** The PDF that was kept of a version; undefined where not both signed it. */
export async function keptPdf(db: Db, { id }: Pick<Version, 'id'>): Promise<Uint8Array | undefined> {
  const row = await db.selectFrom('arrangementVersion').select('pdf').where('id', '=', id).executeTakeFirst();
  return row?.pdf ?? undefined;
}
