import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { noticeOf, type Refusal, type Status } from '../../../features/staff/index.ts';
import { staffHref } from '../../../features/staff-nav/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import { documentErrors, maxPdfBytes } from '../../../platform/documents/index.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { loadConsultation } from '../consultation.ts';
import { consultationStaffPath } from '../consultation-path.ts';
import { type ChangeError, changeStatus } from '../staff/change-consultation.ts';
import { type ConsultationWork, onConsultation } from '../staff/on-consultation.ts';
import { type AnnounceError, announce } from './announce.ts';
import { type ExtendError, extendTerm, loadExtensions } from './extend-term.ts';
import { loadFacts } from './load-facts.ts';
import { OverviewPage } from './overview-page.tsx';
import { type SaveError, saveConsultation, savePlaces } from './save-consultation.ts';
import { extendForm, placesForm, settingsForm, settingsState } from './settings-form.ts';
import { setupMessages } from './setup-messages.ts';

const path = '/beheer/trajecten/:slug/onderdelen/:stepId/inspraak';
type SetupError = ChangeError | SaveError | AnnounceError | ExtendError;
const status = {
  ...changeStatus,
  'step-not-found': 404,
  announced: 409,
  'no-title': 409,
  'no-first-day': 409,
  'first-day-past': 409,
  'no-draft': 409,
  'no-published-agreement': 409,
  'no-input-use': 409,
  'project-not-published': 409,
  'not-announced': 409,
  'term-over': 409,
  'day-past': 422,
  'not-longer': 422,
  'too-long': 422,
  'document-too-large': 413,
  'document-no-pdf': 422,
  'document-cut-off': 422,
} as const satisfies Record<SetupError['kind'], number>;
// The file and the few words around it.
const maxBytes = maxPdfBytes + 100_000;

/** The page on which officers set up a consultation, announce it, and make its term longer. */
export function setupRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get(
    path,
    onConsultation(deps, (c, work) => page(c, deps, work)),
  );

  routes.post(
    path,
    onConsultation(deps, async (c, work) => {
      const form = await readForm(c, settingsForm(c.get('locale')), { maxBytes });
      if (!form.ok) return page(c, deps, work, { settings: form.state }, formStatus[form.kind]);
      const { file, withoutFile, ...input } = form.value;
      const pdf = file ? new Uint8Array(await file.arrayBuffer()) : withoutFile ? 'none' : 'same';
      const saved = await saveConsultation(deps, c.get('actor'), work.step.id, { ...input, pdf });
      if (saved.ok) return c.redirect(`${consultationStaffPath(work.step)}?klaar=bewaard`, 303);
      return refused(c, deps, work, { settings: form.state }, saved.error);
    }),
  );

  routes.post(
    `${path}/plekken`,
    onConsultation(deps, async (c, work) => {
      const form = await readForm(c, placesForm(c.get('locale')));
      if (!form.ok) return page(c, deps, work, { settings: form.state }, formStatus[form.kind]);
      const saved = await savePlaces(deps, c.get('actor'), work.step.id, form.value);
      if (saved.ok) return c.redirect(`${consultationStaffPath(work.step)}?klaar=bewaard`, 303);
      return refused(c, deps, work, { settings: form.state }, saved.error);
    }),
  );

  routes.post(
    `${path}/aankondigen`,
    onConsultation(deps, async (c, work) => {
      const announced = await announce(deps, c.get('actor'), work.step.id);
      if (announced.ok) return c.redirect(`${consultationStaffPath(work.step)}?klaar=aangekondigd`, 303);
      return refused(c, deps, work, {}, announced.error);
    }),
  );

  routes.post(
    `${path}/verlengen`,
    onConsultation(deps, async (c, work) => {
      const form = await readForm(c, extendForm(c.get('locale')));
      if (!form.ok) return page(c, deps, work, { longer: form.state }, formStatus[form.kind]);
      const extended = await extendTerm(deps, c.get('actor'), work.step.id, form.value);
      if (extended.ok) return c.redirect(`${consultationStaffPath(work.step)}?klaar=verlengd`, 303);
      return refused(c, deps, work, { longer: form.state }, extended.error);
    }),
  );

  return routes;
}

type Shown = { settings?: FormState; longer?: FormState; refusal?: Refusal };

/** Why it was refused: at the field where it can be mended, or above the page. */
function refused(c: AppContext, deps: Deps, work: ConsultationWork, shown: Shown, error: SetupError) {
  const locale = c.get('locale');
  const t = setupMessages(locale);
  const code = status[error.kind];
  const atField = (form: 'settings' | 'longer', field: string, text: string) =>
    page(c, deps, work, { ...shown, [form]: withError(shown[form] ?? emptyForm(), field, text) }, code);
  const above = (refusal: Refusal) => page(c, deps, work, { ...shown, refusal }, code);
  switch (error.kind) {
    case 'consultation-not-found':
    case 'step-not-found':
    case 'not-allowed':
      throw new HTTPException(status[error.kind]);
    case 'day-past':
      return atField('settings', 'firstDay', t.wrong.dayPast);
    case 'document-too-large':
    case 'document-no-pdf':
    case 'document-cut-off':
      return atField('settings', 'file', documentErrors(locale)[error.kind]);
    case 'not-longer':
      return atField('longer', 'lastDay', t.wrong.notLonger(formatDay(error.lastDay, locale)));
    case 'too-long':
      return atField('longer', 'lastDay', t.wrong.tooLong26);
    // Only the municipality holds one, so that what is said of input stands in its agreement.
    case 'no-input-use':
    case 'no-published-agreement':
      return above({
        text: t.refused['no-published-agreement'],
        link: { href: staffHref(error.projectSlug, 'agreement'), label: t.toAgreement },
      });
    case 'project-not-published':
      return above({ text: t.refused[error.kind], link: { href: staffHref(error.projectSlug), label: t.toOverview } });
    case 'project-closed':
    case 'announced':
    case 'no-title':
    case 'no-first-day':
    case 'first-day-past':
    case 'no-draft':
    case 'not-announced':
    case 'term-over':
      return above({ text: t.refused[error.kind] });
  }
}

async function page(c: AppContext, deps: Deps, work: ConsultationWork, shown: Shown = {}, code: Status = 200) {
  const { id } = work.step;
  const [consultation, facts, extensions] = await Promise.all([
    // After a refusal it may have changed since the request began.
    loadConsultation(deps.db, id),
    loadFacts(deps.db, id),
    loadExtensions(deps.db, id),
  ]);
  const now = { ...work, consultation: consultation ?? work.consultation };
  const notice = code === 200 ? noticeOf(c, setupMessages(c.get('locale')).done) : undefined;
  return c.html(
    <OverviewPage
      frame={frameOf(c, deps, notice)}
      work={now}
      facts={facts}
      extensions={extensions}
      today={townDay(deps.now())}
      settings={shown.settings ?? settingsState(now.consultation)}
      longer={shown.longer}
      refusal={shown.refusal}
    />,
    code,
  );
}
