import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm } from '../../../platform/http/form.ts';
import { requireStaff } from '../../../platform/identity/require-staff.ts';
import type { Result } from '../../../platform/result.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { noticeOf, typedMoment } from '../../staff/index.ts';
import { type IssueRefusal, issueStatus, onTeam } from '../on-team.ts';
import { progressPage } from '../sending/show-progress.tsx';
import { planSending, unplan } from '../sending/start-sending.ts';
import { teamMessages } from '../team-messages.ts';
import { aboutNames } from './about-names.ts';
import { countReaders } from './count-readers.ts';
import { DraftPage } from './draft-page.tsx';
import { onceForm, sendForm, textsForm, textsValues } from './issue-form.ts';
import { type Issue, loadIssue } from './load-issue.ts';
import { composingMessages } from './messages.ts';
import { loadOverview } from './overview.ts';
import { OverviewPage } from './overview-page.tsx';
import { stillPublic } from './sources.ts';
import { sendTestMail } from './test-mail.ts';
import { approveIssue, beginIssue, discardIssue, writeTexts } from './write-issue.ts';

const one = '/beheer/nieuwsbrief/:id{[0-9]{1,15}}';
type Shown = { texts?: FormState; plan?: FormState; refusal?: IssueRefusal };

/** /beheer/nieuwsbrief: all issues, and the page on which one is made. */
export function composingRoutes(deps: Deps): Hono<AppEnv> {
  const { db } = deps;
  const home = '/beheer/nieuwsbrief';

  /** Back to the page of the issue, or that page with the reason. */
  async function settle(
    c: AppContext,
    issue: Issue,
    result: Result<unknown, { kind: IssueRefusal }>,
    done: string,
    shown: Shown = {},
  ): Promise<Response> {
    if (result.ok) return c.redirect(`${home}/${issue.id}?klaar=${done}`, 303);
    const { kind } = result.error;
    const code = issueStatus[kind];
    if (code === 403 || code === 404) throw new HTTPException(code);
    // It may have changed while it was refused.
    const now = (await loadIssue(db, issue.id)) ?? issue;
    return show(deps, c, now, { ...shown, refusal: kind }, code);
  }

  return new Hono<AppEnv>()
    .use(home, requireStaff('programme_team'))
    .use(`${home}/*`, requireStaff('programme_team'))
    .get(home, async (c) => {
      const notice = noticeOf(c, composingMessages(c.get('locale')).done);
      return c.html(<OverviewPage frame={frameOf(c, deps, notice)} model={await loadOverview(db)} />);
    })
    .post(`${home}/nieuw`, async (c) => {
      const form = await readForm(c, onceForm);
      if (!form.ok) throw new HTTPException(formStatus[form.kind]);
      const begun = await beginIssue(deps, c.get('actor'), form.value.submissionKey);
      if (!begun.ok) throw new HTTPException(403);
      return c.redirect(`${home}/${begun.value.id}`, 303);
    })
    .get(
      one,
      onTeam(deps, (c, issue) => show(deps, c, issue, {}, 200)),
    )
    .post(
      one,
      onTeam(deps, async (c, issue) => {
        const form = await readForm(c, textsForm(c.get('locale')));
        if (!form.ok) return show(deps, c, issue, { texts: form.state }, formStatus[form.kind]);
        const written = await writeTexts(deps, c.get('actor'), issue.id, form.value);
        return settle(c, issue, written, 'bewaard', { texts: form.state });
      }),
    )
    .post(
      `${one}/weg`,
      onTeam(deps, async (c, issue) => {
        const gone = await discardIssue(deps, c.get('actor'), issue.id);
        return gone.ok ? c.redirect(`${home}?klaar=weg`, 303) : settle(c, issue, gone, 'weg');
      }),
    )
    .post(
      `${one}/proef`,
      onTeam(deps, async (c, issue) => {
        const form = await readForm(c, onceForm);
        if (!form.ok) throw new HTTPException(formStatus[form.kind]);
        const sent = await sendTestMail(deps, c.get('actor'), issue.id, form.value.submissionKey);
        return settle(c, issue, sent, 'proef');
      }),
    )
    .post(
      `${one}/akkoord`,
      onTeam(deps, async (c, issue) => settle(c, issue, await approveIssue(deps, c.get('actor'), issue.id), 'akkoord')),
    )
    .post(
      `${one}/versturen`,
      onTeam(deps, async (c, issue) => {
        const form = await readForm(c, sendForm(c.get('locale')));
        if (!form.ok) return show(deps, c, issue, { plan: form.state }, formStatus[form.kind]);
        const at = form.value.how === 'now' ? null : form.value.sendAt;
        const planned = await planSending(deps, c.get('actor'), issue.id, at);
        return settle(c, issue, planned, 'begonnen', { plan: form.state });
      }),
    )
    .post(
      `${one}/niet-plannen`,
      onTeam(deps, async (c, issue) => settle(c, issue, await unplan(deps, c.get('actor'), issue.id), 'teruggezet')),
    );
}

/** The page of an issue: of a draft to work on, else how its sending goes. */
async function show(
  deps: Deps,
  c: AppContext,
  issue: Issue,
  { texts, plan, refusal }: Shown,
  code: 200 | 409 | 413 | 415 | 422,
): Promise<Response> {
  const locale = c.get('locale');
  const why = refusal && refusal in teamMessages(locale).refused ? refusalText(refusal, locale) : undefined;
  if (issue.state !== 'draft') return progressPage(deps, c, issue, { refusal: why }, code);
  const notice = code === 200 ? noticeOf(c, composingMessages(locale).done) : undefined;
  const sources = issue.items.map(({ source }) => source);
  const [open, names, readers] = await Promise.all([
    stillPublic(deps.db, sources, deps.now()),
    aboutNames(deps.db, locale),
    countReaders(deps.db, issue.items),
  ]);
  return c.html(
    <DraftPage
      frame={frameOf(c, deps, notice)}
      model={{ issue, open, names, readers }}
      texts={texts ?? emptyForm(textsValues(issue))}
      plan={plan ?? emptyForm({ sendAt: typedMoment(issue.sendAt) })}
      refusal={why}
    />,
    code,
  );
}

/** Why something about an issue was refused, in words. */
export function refusalText(kind: IssueRefusal, locale: 'nl' | 'en'): string | undefined {
  const texts: Partial<Record<IssueRefusal, string>> = teamMessages(locale).refused;
  return texts[kind];
}
