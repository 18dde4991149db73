import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { noticeOf, type Refusal, type Status } from '../../../features/staff/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import { documentErrors, maxPdfBytes } from '../../../platform/documents/index.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { panelStaffPath } from '../panel-path.ts';
import { loadSessions } from '../sessions/load-sessions.ts';
import { onPanel, type PanelWork } from '../staff/on-panel.ts';
import { documentForm, withdrawForm } from './document-form.ts';
import { documentMessages } from './document-messages.ts';
import { addDocument, type DocumentError, loadDocuments, withdrawDocument } from './documents.ts';
import { StaffDocumentsPage, type TypedDocument } from './staff-documents-page.tsx';

const path = '/beheer/trajecten/:slug/onderdelen/:stepId/panel/documenten';
const status = {
  'project-not-found': 404,
  'document-not-found': 404,
  'not-allowed': 403,
  'project-closed': 409,
  withdrawn: 409,
  'session-not-found': 422,
  'document-too-large': 413,
  'document-no-pdf': 422,
  'document-cut-off': 422,
} as const satisfies Record<DocumentError['kind'], number>;
// The file and the few words around it.
const maxBytes = maxPdfBytes + 100_000;

/** Where officers publish the documents of a panel and withdraw them. */
export function staffDocumentRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get(
    path,
    onPanel(deps, (c, work) => page(c, deps, work)),
  );

  routes.post(
    path,
    onPanel(deps, async (c, work) => {
      const form = await readForm(c, documentForm(c.get('locale')), { maxBytes });
      const typed = { form: 'nieuw', state: form.state };
      if (!form.ok) return page(c, deps, work, { typed, code: formStatus[form.kind] });
      const { file, link = '', session: sessionId, ...input } = form.value;
      const source = file ? { pdf: new Uint8Array(await file.arrayBuffer()) } : { link };
      const added = await addDocument(deps, c.get('actor'), work.step, { ...input, sessionId, source });
      if (added.ok) return c.redirect(`${panelStaffPath(work.step, 'documents')}?klaar=geplaatst`, 303);
      return refused(c, deps, work, typed, added.error);
    }),
  );

  routes.post(
    `${path}/intrekken`,
    onPanel(deps, async (c, work) => {
      const form = await readForm(c, withdrawForm(c.get('locale')));
      const typed = { form: String(form.state.values.id), state: form.state };
      if (!form.ok) return page(c, deps, work, { typed, code: formStatus[form.kind] });
      const withdrawn = await withdrawDocument(deps, c.get('actor'), work.step, form.value);
      if (withdrawn.ok) return c.redirect(`${panelStaffPath(work.step, 'documents')}?klaar=ingetrokken`, 303);
      return refused(c, deps, work, typed, withdrawn.error);
    }),
  );

  return routes;
}

function refused(c: AppContext, deps: Deps, work: PanelWork, typed: TypedDocument, error: DocumentError) {
  const t = documentMessages(c.get('locale'));
  const code = status[error.kind];
  const at = (field: string, text: string) =>
    page(c, deps, work, { typed: { ...typed, state: withError(typed.state, field, text) }, code });
  switch (error.kind) {
    case 'project-not-found':
    case 'document-not-found':
    case 'not-allowed':
      throw new HTTPException(status[error.kind]);
    case 'session-not-found':
      return at('session', t.sessionGone);
    case 'document-too-large':
    case 'document-no-pdf':
    case 'document-cut-off':
      return at('file', documentErrors(c.get('locale'))[error.kind]);
    case 'project-closed':
    case 'withdrawn':
      return page(c, deps, work, { typed, refusal: { text: t.errors[error.kind] }, code });
  }
}

async function page(
  c: AppContext,
  deps: Deps,
  work: PanelWork,
  { typed, refusal, code = 200 }: { typed?: TypedDocument; refusal?: Refusal; code?: Status } = {},
) {
  const { id } = work.step;
  const [documents, sessions] = await Promise.all([loadDocuments(deps.db, id), loadSessions(deps.db, id)]);
  const notice = code === 200 ? noticeOf(c, documentMessages(c.get('locale')).done) : undefined;
  const frame = frameOf(c, deps, notice);
  return c.html(<StaffDocumentsPage {...{ frame, work, documents, sessions, typed, refusal }} />, code);
}
