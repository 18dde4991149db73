import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { refuseUnlessStaff } from '../../../platform/identity/require-staff.ts';
import { makePdf } from '../../../platform/pdf/make-pdf.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { noticeOf } from '../../staff/index.ts';
import type { Instruments } from '../../steps/index.ts';
import { entriesOf } from '../entry.ts';
import { loadRuns } from '../load-runs.ts';
import { draftProposal } from './draft-proposal.ts';
import { draftedProposal, publishedProposals } from './load-proposal.ts';
import { proposalMessages } from './messages.ts';
import { ProposalPage, StaffProposalPage } from './pages.tsx';
import { type ProposalText, verdicts } from './proposal.ts';
import { proposalPdf } from './proposal-pdf.ts';
import { type SaveError, saveProposal } from './save-proposal.ts';

const path = '/beheer/voorstel';
type Status = 200 | 413 | 415 | 422;
type Typed = { state: FormState; keys: readonly string[] };

/** The proposal to the council: for everybody once published, for the programme team while it is written. */
export function proposalRoutes(deps: Deps, instruments: Instruments): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const entries = async () => entriesOf(instruments, await loadRuns(deps.db));

  routes.get('/instrumenten/voorstel', async (c) => {
    const [all, ways] = await Promise.all([publishedProposals(deps.db), entries()]);
    const proposal = all.find(({ version }) => String(version) === c.req.query('versie')) ?? all[0];
    const earlier = all.filter((one) => one !== proposal);
    return c.html(<ProposalPage frame={frameOf(c, deps)} {...{ proposal, earlier, entries: ways }} />);
  });

  routes.get('/instrumenten/voorstel.pdf', async (c) => {
    const all = await publishedProposals(deps.db);
    const proposal = all.find(({ version }) => String(version) === c.req.query('versie')) ?? all[0];
    if (!proposal) return c.notFound();
    const { bytes } = await makePdf(proposalPdf(proposal, await entries(), deps.settings));
    return c.body(bytes.slice().buffer, 200, {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="voorstel-${proposal.version}.pdf"`,
    });
  });

  const page = async (c: AppContext, typed?: Typed, code: Status = 200) => {
    const [draft, published, ways] = await Promise.all([
      draftedProposal(deps.db),
      publishedProposals(deps.db),
      entries(),
    ]);
    const known = draft ?? (published[0] && { ...published[0], changeNote: '' });
    const text = known ?? draftProposal(ways, deps.settings.town.name);
    const notice = typed ? undefined : noticeOf(c, proposalMessages(c.get('locale')).staff.notices);
    const props = {
      items: typed ? typed.keys.map((key) => ({ key })) : withNew(text, ways, deps).items,
      entries: ways,
      state: typed?.state ?? emptyForm(valuesOf(withNew(text, ways, deps))),
      fresh: !known && !typed,
      published: published.length > 0,
    };
    return c.html(<StaffProposalPage frame={frameOf(c, deps, notice)} {...props} />, code);
  };

  routes.get(path, async (c) => refuseUnlessStaff(c, 'programme_team') ?? page(c));

  routes.post(path, async (c) => {
    const refused = refuseUnlessStaff(c, 'programme_team');
    if (refused) return refused;
    const keys = (await entries()).map(({ key }) => key);
    const form = await readForm(c, proposalForm(c.get('locale'), keys), { maxBytes: 300_000 });
    const shown = keys.filter((key) => form.state.values[`${key}.verdict`] !== undefined);
    if (!form.ok) return page(c, { state: form.state, keys: shown }, formStatus[form.kind]);
    const { what, ...texts } = form.value;
    const { intro = '', closing = '', changeNote = '' }: Record<string, string | undefined> = texts;
    const items = shown.map((key) => ({
      key,
      verdict: verdicts.find((verdict) => verdict === texts[`${key}.verdict`]) ?? 'try',
      ...{ why: texts[`${key}.why`] ?? '', forWhom: texts[`${key}.forWhom`] ?? '', costs: texts[`${key}.costs`] ?? '' },
    }));
    const publish = what === 'publish';
    const saved = await saveProposal(deps, c.get('actor'), { intro, items, closing, changeNote, publish });
    if (saved.ok) return c.redirect(`${path}?klaar=${publish ? 'geplaatst' : 'bewaard'}`, 303);
    return page(c, { state: problem(c, form.state, saved.error), keys: shown }, 422);
  });

  return routes;
}

/** A proposal with the ways that were evaluated since it was written. */
function withNew(text: ProposalText, ways: Parameters<typeof draftProposal>[0], deps: Deps): ProposalText {
  const { items } = draftProposal(ways, deps.settings.town.name);
  return { ...text, items: [...text.items, ...items.filter(({ key }) => text.items.every((one) => one.key !== key))] };
}

function proposalForm(locale: Locale, keys: readonly string[]) {
  const { tooLong } = proposalMessages(locale).staff.error;
  const text = (most: number) => z.string().trim().max(most, tooLong(most)).default('');
  const parts = keys.flatMap((key) => ['verdict', 'why', 'forWhom', 'costs'].map((part) => `${key}.${part}`));
  return z
    .object({
      intro: text(2000),
      closing: text(2000),
      changeNote: text(200),
      what: z.enum(['save', 'publish']).default('save'),
    })
    .extend(Object.fromEntries(parts.map((part) => [part, text(1000)])));
}

function valuesOf({ intro, closing, changeNote, items }: ProposalText): FormState['values'] {
  const ofItems = items.flatMap(({ key, ...parts }) =>
    Object.entries(parts).map(([part, value]): [string, string] => [`${key}.${part}`, value]),
  );
  return { intro, closing, changeNote, ...Object.fromEntries(ofItems) };
}

function problem(c: AppContext, state: FormState, error: SaveError): FormState {
  const t = proposalMessages(c.get('locale')).staff.error;
  switch (error.kind) {
    case 'not-allowed':
      throw new HTTPException(403);
    case 'intro-missing':
      return withError(state, 'intro', t.intro);
    case 'why-missing':
      return error.keys.reduce((all, key) => withError(all, `${key}.why`, t.why), state);
    case 'change-note-missing':
      return withError(state, 'changeNote', t.changeNote);
  }
}
