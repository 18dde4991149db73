import { Hono } from 'hono';
import { z } from 'zod';
import type { Deps } from '../../../platform/deps.ts';
import { documentErrors, maxPdfBytes } from '../../../platform/documents/index.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { maxPictureBytes, pictureMessages } from '../../../platform/pictures/index.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { teamHref } from '../initiative-href.ts';
import type { Initiative } from '../load-initiative.ts';
import { onTeam } from '../on-initiative.ts';
import {
  addDocument,
  addPicture,
  listDocuments,
  listPictures,
  removeInitiativeDocument,
  removePicture,
} from './attachments.ts';
import { FilesPage } from './files-page.tsx';
import { teamMessages } from './messages.ts';
import { throwUnless } from './refused.ts';

const path = '/initiatieven/:slug/beheer/bestanden';
const file = ':file{[0-9a-f]{8}-[0-9a-f-]{27}}';
const room = 200_000;
const status = {
  'too-many-files': 409,
  'picture-too-large': 413,
  'picture-of-unknown-type': 415,
  'picture-unreadable': 422,
  'document-too-large': 413,
  'document-no-pdf': 415,
  'document-cut-off': 422,
} as const;

/** Photos and documents of an initiative. */
export function filesRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const page = async (
    c: AppContext,
    initiative: Initiative,
    states: { picture?: FormState; document?: FormState },
    code: 200 | 409 | 413 | 415 | 422,
  ) => {
    const [pictures, documents] = await Promise.all([
      listPictures(deps.db, initiative.id),
      listDocuments(deps.db, initiative.id),
    ]);
    const { picture = emptyForm(), document = emptyForm() } = states;
    const props = { frame: frameOf(c, deps), initiative, pictures, documents, picture, document };
    return c.html(<FilesPage {...props} />, code);
  };
  const back = (c: AppContext, { slug }: Initiative) => c.redirect(teamHref(slug, '/bestanden'), 303);

  routes.get(
    path,
    onTeam(deps, (c, initiative) => page(c, initiative, {}, 200)),
  );

  routes.post(
    `${path}/foto`,
    onTeam(deps, async (c, initiative) => {
      const t = teamMessages(c.get('locale'));
      const schema = z.object({
        picture: z.instanceof(File, { error: t.pictureMissing }),
        alt: z.string().trim().min(1, t.altMissing).max(200, t.tooLong(200)).prefault(''),
      });
      const read = await readForm(c, schema, { maxBytes: maxPictureBytes + room });
      if (!read.ok) return page(c, initiative, { picture: read.state }, formStatus[read.kind]);
      const bytes = new Uint8Array(await read.value.picture.arrayBuffer());
      const added = await addPicture(deps, c.get('actor'), initiative.id, { bytes, alt: read.value.alt });
      if (added.ok) return back(c, initiative);
      const { kind } = throwUnless(added.error);
      const message = kind === 'too-many-files' ? t.tooManyFiles : pictureMessages(c.get('locale'))[kind];
      return page(c, initiative, { picture: withError(read.state, 'picture', message) }, status[kind]);
    }),
  );

  routes.post(
    `${path}/document`,
    onTeam(deps, async (c, initiative) => {
      const t = teamMessages(c.get('locale'));
      const schema = z.object({
        document: z.instanceof(File, { error: t.documentMissing }),
        title: z.string().trim().min(1, t.documentTitleMissing).max(120, t.tooLong(120)).prefault(''),
      });
      const read = await readForm(c, schema, { maxBytes: maxPdfBytes + room });
      if (!read.ok) return page(c, initiative, { document: read.state }, formStatus[read.kind]);
      const pdf = new Uint8Array(await read.value.document.arrayBuffer());
      const added = await addDocument(deps, c.get('actor'), initiative.id, { pdf, title: read.value.title });
      if (added.ok) return back(c, initiative);
      const { kind } = throwUnless(added.error);
      const message = kind === 'too-many-files' ? t.tooManyFiles : documentErrors(c.get('locale'))[kind];
      return page(c, initiative, { document: withError(read.state, 'document', message) }, status[kind]);
    }),
  );

  routes.post(
    `${path}/foto/${file}/weg`,
    onTeam(deps, async (c, initiative) => {
      const removed = await removePicture(deps, c.get('actor'), initiative.id, c.req.param('file') ?? '');
      if (!removed.ok) throwUnless(removed.error);
      return back(c, initiative);
    }),
  );

  routes.post(
    `${path}/document/${file}/weg`,
    onTeam(deps, async (c, initiative) => {
      const removed = await removeInitiativeDocument(deps, c.get('actor'), initiative.id, c.req.param('file') ?? '');
      if (!removed.ok) throwUnless(removed.error);
      return back(c, initiative);
    }),
  );

  return routes;
}
