import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { DeskPage, onDesk } from '../../../features/desk/index.ts';
import type { Step } from '../../../features/steps/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import { frameOf } from '../../../platform/ui/frame.ts';
import { List } from '../../../platform/ui/list.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { type BallotBox, type BallotProject, ballotProjects } from './ballot-box.ts';
import { ballotMessages } from './ballot-messages.ts';
import { castStatus, choiceProblem, isChoiceProblem } from './ballot-problems.ts';
import { currentBox } from './close-box.ts';
import { enterPaper, type PaperError, type PaperState, readPaper } from './enter-paper.ts';
import { paperMessages } from './paper-messages.ts';
import { votesState } from './votes-state.ts';

/** Where the desk keys in paper ballots. */
export const paperPath = '/balie/stembiljetten/:stepId{[0-9]{1,15}}';
type Status = 200 | 403 | 404 | 409 | 413 | 415 | 422;
/** A box at the desk, with what stands on its ballots. */
export type Place = { step: Step; box: BallotBox; projects: BallotProject[] };

/** Paper ballots, keyed in one after the other by the desk or the officers. */
export function paperRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get(
    paperPath,
    atBox(deps, (c, place) => show(c, deps, place, emptyForm(), 200)),
  );
  routes.post(
    paperPath,
    atBox(deps, async (c, place) => {
      const t = paperMessages(c.get('locale'));
      const code = z.string(t.codeNeeded).trim().min(1, t.codeNeeded).max(40, t.codeNeeded);
      const form = await readForm(c, z.object({ code, numbers: z.string().max(2000).default('') }));
      if (!form.ok) return show(c, deps, place, form.state, formStatus[form.kind]);
      const choices = readPaper(place.box.ballot, form.value.numbers, place.projects);
      if (!choices.ok)
        return show(c, deps, place, withError(form.state, 'numbers', t.unreadable(choices.error.part)), 422);
      const input = { stepId: place.step.id, code: form.value.code, choices: choices.value };
      const entered = await enterPaper(deps, c.get('actor'), input);
      if (entered.ok) return c.redirect(`/balie/stembiljetten/${place.step.id}?klaar=${entered.value}`, 303);
      const { field, text, status } = problemOf(entered.error, c.get('locale'));
      return show(c, deps, place, withError(form.state, field, text), status);
    }),
  );
  return routes;
}

/** A handler at the desk for the box for which paper can come in. */
export function atBox(deps: Deps, handle: (c: AppContext, place: Place) => Promise<Response> | Response) {
  const load = async (step: Step) => {
    const box = await currentBox(deps, step);
    return box && { box, projects: await ballotProjects(deps.db, step.id) };
  };
  return onDesk(deps, load, handle);
}

function problemOf(error: PaperError, locale: Locale): { field: string; text: string; status: Status } {
  const t = paperMessages(locale);
  if (error.kind === 'not-allowed') throw new HTTPException(403);
  if (error.kind === 'wrong-code' || error.kind === 'code-needed')
    return { field: 'code', text: t.wrongCode, status: 422 };
  if (isChoiceProblem(error)) return { field: 'numbers', text: choiceProblem(error, locale), status: 422 };
  const status = castStatus[error.kind];
  if (error.kind === 'voted-on-web') return { field: 'code', text: t.voted.web, status };
  if (error.kind === 'voted-on-paper') return { field: 'code', text: t.voted.paper, status };
  const words = ballotMessages(locale);
  return { field: '', text: error.kind === 'closed' ? words.closedText : words.notYet, status };
}

async function show(c: AppContext, deps: Deps, { step, box, projects }: Place, state: FormState, status: Status) {
  const { locale } = frameOf(c, deps);
  const t = paperMessages(locale);
  const word = z.enum(['waiting', 'differs', 'settled']).safeParse(c.req.query('klaar'));
  const entered: PaperState | undefined = status === 200 && word.success ? word.data : undefined;
  const { differing } = await votesState(deps, step.id, box.closedAt !== null);
  return c.html(
    <DeskPage frame={frameOf(c, deps)} title={t.entryTitle} lead={t.entryLead} errors={state}>
      {entered && <Alert kind={entered === 'differs' ? 'warning' : 'ok'}>{t.entered[entered]}</Alert>}
      {/* After the first sheet the next one is typed at once; who comes in begins at the top of the page. */}
      <Form action={`/balie/stembiljetten/${step.id}`} state={state} label={t.entryTitle}>
        <TextField
          name="code"
          label={t.code}
          autocomplete="off"
          spellcheck={false}
          size="medium"
          autofocus={entered !== undefined}
        />
        <TextField name="numbers" label={t.numbers} description={t.numbersHint[box.ballot]} autocomplete="off" />
        <SubmitRow label={t.enter} />
      </Form>
      {box.access === 'person' && !box.closedAt && (
        <ButtonLink href={`/balie/stembiljetten/${step.id}/geven`} kind="secondary">
          {t.giveLink}
        </ButtonLink>
      )}
      {differing.length > 0 && (
        <Section title={t.differing}>
          <List items={differing} />
        </Section>
      )}
      <Section title={t.numberList}>
        <List ordered items={projects.map(({ title }) => <Written>{title}</Written>)} />
      </Section>
    </DeskPage>,
    status,
  );
}
