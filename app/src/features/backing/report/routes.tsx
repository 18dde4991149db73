import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { shortMemory } from '../../../platform/cache/short-memory.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { keyedHash } from '../../../platform/identity/keys.ts';
import { makePdf } from '../../../platform/pdf/make-pdf.ts';
import type { MadePdf } from '../../../platform/pdf/pdf-content.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { type Initiative, onInitiative, onTeam } from '../../initiatives/index.ts';
import { noticeOf, numberIn, type Status } from '../../staff/index.ts';
import type { Instruments } from '../../steps/index.ts';
import { reportPath, teamReportPath } from '../backing-path.ts';
import { teamMessages } from '../team/team-messages.ts';
import { listVersions, loadDraft, loadReport } from './load-report.ts';
import { reportTexts, textMax } from './report.ts';
import { gatherContent } from './report-content.ts';
import { reportMessages } from './report-messages.ts';
import { ReportPage } from './report-page.tsx';
import { reportPdf } from './report-pdf.ts';
import { type PublishReportError, publishReport, saveReport } from './save-report.ts';
import { WriteReportPage } from './write-page.tsx';

const path = '/initiatieven/:slug/participatieverslag';
const writePath = '/initiatieven/:slug/beheer/draagvlak/verslag';
const status = {
  'initiative-not-found': 404,
  'not-allowed': 403,
  'not-published': 409,
  'report-incomplete': 422,
  'change-note-missing': 422,
} as const satisfies Record<PublishReportError['kind'], number>;

/** The participation report: reading it, as a page and as PDF, and writing it. */
export function reportRoutes(deps: Deps, instruments: Instruments): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  // Making one takes a thread and some tenths of a second: not anew for each reader of the same words.
  const remember = shortMemory<MadePdf>(deps, { seconds: 600, limit: 20 });

  const show = async (c: AppContext, initiative: Initiative, version?: number) => {
    const [report, versions] = await Promise.all([
      loadReport(deps.db, initiative.id, version),
      listVersions(deps.db, initiative.id),
    ]);
    if (!report && version !== undefined) throw new HTTPException(404);
    return c.html(<ReportPage frame={frameOf(c, deps)} {...{ initiative, report, versions }} />);
  };
  routes.get(
    path,
    onInitiative(deps, (c, initiative) => show(c, initiative)),
  );
  routes.get(
    `${path}/versie/:version`,
    onInitiative(deps, (c, initiative) => show(c, initiative, numberIn(c, 'version'))),
  );

  routes.get(
    `${path}.pdf`,
    onInitiative(deps, async (c, initiative) => {
      const asked = z.coerce.number().int().positive().max(1_000_000).optional().catch(undefined);
      const report = await loadReport(deps.db, initiative.id, asked.parse(c.req.query('versie')));
      if (!report) throw new HTTPException(404);
      const { baseUrl, secret, town } = deps.settings;
      const href = `${baseUrl}${reportPath(initiative.slug, report.version)}`;
      const content = reportPdf(report, { href, author: town.name, isPhysical: initiative.isPhysical });
      const key = keyedHash(secret, 'participation-report', JSON.stringify(content));
      const { bytes } = await remember(key, () => makePdf(content));
      return c.body(new Uint8Array(bytes), 200, {
        'content-type': 'application/pdf',
        'content-disposition': `inline; filename="participatieverslag-${initiative.slug}.pdf"`,
        'x-content-type-options': 'nosniff',
        // What was withdrawn is gone at once, from every cache too.
        'cache-control': 'private, no-store',
      });
    }),
  );

  routes.get(
    writePath,
    onTeam(deps, (c, initiative) => write(c, deps, instruments, initiative)),
  );
  routes.post(
    writePath,
    onTeam(deps, async (c, initiative) => {
      const form = await readForm(c, writeForm(c));
      if (!form.ok) return write(c, deps, instruments, initiative, form.state, formStatus[form.kind]);
      const { what, ...texts } = form.value;
      const input = { projectId: initiative.id, ...texts };
      if (what === 'save') {
        const saved = await saveReport(deps, c.get('actor'), input);
        if (!saved.ok) throw new HTTPException(status[saved.error.kind]);
        return c.redirect(`${teamReportPath(initiative.slug)}?klaar=concept`, 303);
      }
      const content = await gatherContent(deps, instruments, initiative);
      const published = await publishReport(deps, c.get('actor'), input, content);
      if (published.ok) return c.redirect(`${teamReportPath(initiative.slug)}?klaar=verslag`, 303);
      const { error } = published;
      const t = reportMessages(c.get('locale')).write.error;
      const again = (state: FormState) => write(c, deps, instruments, initiative, state, status[error.kind]);
      switch (error.kind) {
        case 'initiative-not-found':
        case 'not-allowed':
          throw new HTTPException(status[error.kind]);
        case 'not-published':
          return again(withError(form.state, '', t[error.kind]));
        case 'change-note-missing':
          return again(withError(form.state, 'changeNote', t[error.kind]));
        case 'report-incomplete':
          return again(error.missing.reduce((all, name) => withError(all, name, t.missing[name]), form.state));
      }
    }),
  );
  return routes;
}

function writeForm(c: AppContext) {
  const t = reportMessages(c.get('locale')).write.error;
  const text = z
    .string()
    .trim()
    .refine((typed) => [...typed].length <= textMax, t['too-long'](textMax))
    .prefault('');
  return z.object({
    what: z.enum(['save', 'publish']).catch('save').default('save'),
    reached: text,
    changed: text,
    notChanged: text,
    changeNote: text,
  });
}

async function write(
  c: AppContext,
  deps: Deps,
  instruments: Instruments,
  initiative: Initiative,
  typed?: FormState,
  code: Status = 200,
) {
  const [content, draft, newest, versions] = await Promise.all([
    gatherContent(deps, instruments, initiative),
    loadDraft(deps.db, initiative.id),
    loadReport(deps.db, initiative.id),
    listVersions(deps.db, initiative.id),
  ]);
  // A later version starts from the one before; what changed is about this one only.
  const known = draft ?? (newest && { ...newest, changeNote: '' });
  const values = known ? Object.fromEntries(reportTexts.map((name) => [name, known[name]])) : {};
  const state = typed ?? emptyForm({ ...values, changeNote: known?.changeNote ?? '' });
  const notice = code === 200 ? noticeOf(c, teamMessages(c.get('locale')).done) : undefined;
  c.header('cache-control', 'no-store');
  return c.html(
    <WriteReportPage
      frame={frameOf(c, deps, notice)}
      {...{ initiative, content, state }}
      published={versions.length}
    />,
    code,
  );
}
