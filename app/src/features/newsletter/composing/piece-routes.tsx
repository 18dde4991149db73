import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm } from '../../../platform/http/form.ts';
import { type Locale, locales } from '../../../platform/i18n/locale.ts';
import { renderMail } from '../../../platform/mail/render-mail.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { issueStatus, onTeam } from '../on-team.ts';
import { issueMail } from '../reading/issue-mail.ts';
import { choiceValues } from '../subscribing/choice-form.ts';
import { toChoose } from '../subscribing/routes.tsx';
import { aboutNames } from './about-names.ts';
import { mostSuggested, suggest } from './candidate.ts';
import { moveForm, pickForm, pickValues, pieceForm } from './issue-form.ts';
import type { Issue } from './load-issue.ts';
import { PickPage } from './pick-page.tsx';
import { PiecePage } from './piece-page.tsx';
import { addPiece, changePiece, movePiece, type PieceError, pickRecords } from './pieces.ts';
import { PreviewPage, ways } from './preview-page.tsx';
import { refusalText } from './routes.tsx';
import { offeredSince } from './since.ts';
import { findCandidates } from './sources.ts';

const one = '/beheer/nieuwsbrief/:id{[0-9]{1,15}}';
const piece = `${one}/stukken/:itemId{[0-9]{1,15}}`;
type Shown = { state: FormState; refusal?: PieceError['kind'] };
type Code = 200 | 409 | 413 | 415 | 422;

/** What stands in an issue: chosen from records, written, moved; and how it will look. */
export function pieceRoutes(deps: Deps): Hono<AppEnv> {
  const { db } = deps;
  const back = (c: AppContext, { id }: Issue, done: string) =>
    c.redirect(`/beheer/nieuwsbrief/${id}?klaar=${done}#stukken`, 303);

  const showPick = async (c: AppContext, issue: Issue, shown: Shown | null, code: Code) => {
    const now = deps.now();
    const since = await offeredSince(db, now);
    const candidates = await findCandidates(db, { since, now });
    const proposed = suggest(candidates, now, Math.max(0, mostSuggested - issue.items.length));
    const state = shown?.state ?? emptyForm(pickValues(proposed));
    const names = await aboutNames(db, c.get('locale'));
    const refusal = shown?.refusal && refusalText(shown.refusal, c.get('locale'));
    return c.html(<PickPage frame={frameOf(c, deps)} {...{ issue, since, candidates, names, state, refusal }} />, code);
  };
  const showPiece = async (c: AppContext, issue: Issue, itemId: number | null, shown: Shown, code: Code) => {
    const refusal = shown.refusal && refusalText(shown.refusal, c.get('locale'));
    const props = { issue, itemId, choose: await toChoose(deps), state: shown.state, refusal };
    return c.html(<PiecePage frame={frameOf(c, deps)} {...props} />, code);
  };
  /** The status of a refusal that has a page; what is not there, or not theirs, has none. */
  const codeOf = ({ kind }: PieceError) => {
    const code = issueStatus[kind];
    if (code === 403 || code === 404) throw new HTTPException(code);
    return code;
  };

  return new Hono<AppEnv>()
    .get(
      `${one}/kiezen`,
      onTeam(deps, (c, issue) => showPick(c, issue, null, 200)),
    )
    .post(
      `${one}/kiezen`,
      onTeam(deps, async (c, issue) => {
        const form = await readForm(c, pickForm);
        if (!form.ok) return showPick(c, issue, { state: form.state }, formStatus[form.kind]);
        const now = deps.now();
        const candidates = await findCandidates(db, { since: await offeredSince(db, now), now });
        const picked = candidates.filter(({ source }) => form.value.includes(source));
        const taken = await pickRecords(deps, c.get('actor'), issue.id, picked);
        if (taken.ok) return back(c, issue, 'gekozen');
        return showPick(c, issue, { state: form.state, refusal: taken.error.kind }, codeOf(taken.error));
      }),
    )
    .get(
      `${one}/stukken/nieuw`,
      onTeam(deps, (c, issue) => showPiece(c, issue, null, { state: emptyForm() }, 200)),
    )
    .post(
      `${one}/stukken/nieuw`,
      onTeam(deps, async (c, issue) => {
        const form = await readForm(c, pieceForm(c.get('locale')));
        if (!form.ok) return showPiece(c, issue, null, { state: form.state }, formStatus[form.kind]);
        const added = await addPiece(deps, c.get('actor'), issue.id, form.value);
        if (added.ok) return back(c, issue, 'bewaard');
        return showPiece(c, issue, null, { state: form.state, refusal: added.error.kind }, codeOf(added.error));
      }),
    )
    .get(
      piece,
      onTeam(deps, (c, issue) => {
        const item = issue.items.find(({ id }) => id === Number(c.req.param('itemId')));
        if (!item) throw new HTTPException(404);
        const { titleNl, textNl, titleEn, textEn } = item;
        const { thema = [], gebied = [], wijk = [] } = choiceValues({ language: 'nl', ...item });
        const state = emptyForm({ titleNl, textNl, titleEn, textEn, thema, gebied, wijk });
        return showPiece(c, issue, item.id, { state }, 200);
      }),
    )
    .post(
      piece,
      onTeam(deps, async (c, issue) => {
        const itemId = Number(c.req.param('itemId'));
        if (!issue.items.some(({ id }) => id === itemId)) throw new HTTPException(404);
        const form = await readForm(c, pieceForm(c.get('locale')));
        if (!form.ok) return showPiece(c, issue, itemId, { state: form.state }, formStatus[form.kind]);
        const changed = await changePiece(deps, c.get('actor'), { issueId: issue.id, itemId }, form.value.texts);
        if (changed.ok) return back(c, issue, 'bewaard');
        return showPiece(c, issue, itemId, { state: form.state, refusal: changed.error.kind }, codeOf(changed.error));
      }),
    )
    .post(
      `${piece}/plaats`,
      onTeam(deps, async (c, issue) => {
        const form = await readForm(c, moveForm);
        if (!form.ok) throw new HTTPException(formStatus[form.kind]);
        const itemId = Number(c.req.param('itemId'));
        const moved = await movePiece(deps, c.get('actor'), { issueId: issue.id, itemId }, form.value.move);
        if (!moved.ok) throw new HTTPException(issueStatus[moved.error.kind]);
        return back(c, issue, 'bewaard');
      }),
    )
    .get(
      `${one}/voorbeeld`,
      onTeam(deps, (c, issue) => {
        const language = languageIn(c);
        const way = ways.find((known) => known === c.req.query('als')) ?? 'site';
        const { text } = renderMail(issueMail(issue, language), deps.settings, language);
        return c.html(<PreviewPage frame={frameOf(c, deps)} {...{ issue, way, language, text }} />);
      }),
    )
    .get(
      `${one}/voorbeeld/opgemaakt`,
      onTeam(deps, (c, issue) => {
        const language = languageIn(c);
        // As the mailbox of the demonstration shows a mail: no scripts, no forms, nothing from elsewhere.
        c.header('content-security-policy', sandbox);
        return c.html(renderMail(issueMail(issue, language), deps.settings, language).html);
      }),
    );
}

const sandbox =
  "sandbox allow-top-navigation-by-user-activation; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

function languageIn(c: AppContext): Locale {
  return locales.find((known) => known === c.req.query('taal')) ?? 'nl';
}
