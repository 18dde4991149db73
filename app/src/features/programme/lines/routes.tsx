import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { noticeOf, numberIn, optionalText, type Status } from '../../staff/index.ts';
import { countWithoutLine, listActivities } from '../links/list-activities.ts';
import { programmeMessages } from '../messages.ts';
import { onTeam } from '../on-team.ts';
import { programmeHref } from '../programme-href.ts';
import { countLines } from './count-lines.ts';
import { lineForm, lineValues } from './line-form.ts';
import { LinePage, NewLinePage } from './line-page.tsx';
import { LinesPage } from './lines-page.tsx';
import { loadLine, loadProgramme } from './load-programme.ts';
import { linesMessages } from './messages.ts';
import { type SaveLineError, saveLine } from './save-line.ts';
import { notesOf, type SaveNoteError, saveNote } from './save-note.ts';

const status = {
  'not-allowed': 403,
  'line-not-found': 404,
  'pillar-unknown': 422,
  'changed-meanwhile': 409,
} as const satisfies Record<(SaveLineError | SaveNoteError)['kind'], number>;

const id = ':id{[0-9]{1,15}}';
const linePath = `${programmeHref.staff}/lijnen/${id}`;

/** /beheer/programma: the lines of the programme, and what the team says of them. */
export function lineRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get(
    programmeHref.staff,
    onTeam(async (c) => {
      const today = townDay(deps.now());
      const year = Number(today.slice(0, 4));
      const programme = await loadProgramme(deps.db);
      const counts = await countLines(deps.db, year, today);
      const withoutLine = await countWithoutLine(deps.db);
      return c.html(<LinesPage frame={frameOf(c, deps)} {...{ programme, counts, withoutLine, year }} />);
    }),
  );

  routes.get(
    programmeHref.newLine,
    onTeam((c) => newPage(c, deps, emptyForm())),
  );

  routes.post(
    programmeHref.newLine,
    onTeam(async (c) => {
      const form = await readForm(c, lineForm(c.get('locale')));
      if (!form.ok) return newPage(c, deps, form.state, formStatus[form.kind]);
      const { revision, submissionKey = crypto.randomUUID(), ...line } = form.value;
      const made = await saveLine(deps, c.get('actor'), line, { submissionKey });
      if (made.ok) return c.redirect(`${programmeHref.line(made.value.id)}?klaar=gemaakt`, 303);
      const refused = refusedLine(c, form.state, made.error);
      return newPage(c, deps, refused, status[made.error.kind]);
    }),
  );

  routes.get(
    linePath,
    onTeam((c) => linePage(c, deps)),
  );

  routes.post(
    linePath,
    onTeam(async (c) => {
      const form = await readForm(c, lineForm(c.get('locale')));
      if (!form.ok) return linePage(c, deps, form.state, formStatus[form.kind]);
      const { revision, submissionKey, ...line } = form.value;
      const lineId = numberIn(c, 'id');
      const saved = await saveLine(deps, c.get('actor'), line, { id: lineId, revision });
      if (saved.ok) return c.redirect(`${programmeHref.line(lineId)}?klaar=bewaard`, 303);
      return linePage(c, deps, refusedLine(c, form.state, saved.error), status[saved.error.kind]);
    }),
  );

  routes.post(
    `${linePath}/notitie`,
    onTeam(async (c) => {
      const { tooLong } = programmeMessages(c.get('locale'));
      const schema = z.object({ year: z.coerce.number().int().min(2000).max(2200), body: optionalText(2000, tooLong) });
      const form = await readForm(c, schema);
      if (!form.ok) return linePage(c, deps, form.state, formStatus[form.kind]);
      const lineId = numberIn(c, 'id');
      const saved = await saveNote(deps, c.get('actor'), { lineId, ...form.value });
      if (!saved.ok) throw new HTTPException(status[saved.error.kind]);
      return c.redirect(`${programmeHref.line(lineId)}?klaar=notitie#notities`, 303);
    }),
  );

  return routes;
}

function refusedLine(c: AppContext, state: FormState, error: SaveLineError): FormState {
  switch (error.kind) {
    case 'not-allowed':
    case 'line-not-found':
      throw new HTTPException(status[error.kind]);
    case 'pillar-unknown':
      return withError(state, 'pillarId', linesMessages(c.get('locale')).missingPillar);
    case 'changed-meanwhile':
      return withError(state, '', programmeMessages(c.get('locale')).changedMeanwhile);
  }
}

async function newPage(c: AppContext, deps: Deps, state: FormState, code: Status = 200) {
  return c.html(<NewLinePage frame={frameOf(c, deps)} programme={await loadProgramme(deps.db)} state={state} />, code);
}

async function linePage(c: AppContext, deps: Deps, state?: FormState, code: Status = 200) {
  const line = await loadLine(deps.db, numberIn(c, 'id'));
  if (!line) throw new HTTPException(404);
  const notice = state ? undefined : noticeOf(c, linesMessages(c.get('locale')).done);
  const year = Number(townDay(deps.now()).slice(0, 4));
  const { activities } = await listActivities(deps.db, { line: line.id }, 1);
  // Of somebody who saved an older page, what was typed stays; the next time it goes with the newest version.
  const shown =
    code === 409 && state ? { ...state, values: { ...state.values, revision: String(line.revision) } } : state;
  return c.html(
    <LinePage
      frame={frameOf(c, deps, notice)}
      programme={await loadProgramme(deps.db)}
      line={line}
      state={shown ?? emptyForm(lineValues(line))}
      activities={activities}
      years={[year, year - 1]}
      notes={await notesOf(deps.db, { lineId: line.id })}
    />,
    code,
  );
}
