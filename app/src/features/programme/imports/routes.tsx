import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { decodeText } from '../../../platform/csv/decode-text.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { noticeOf, optionalText, type Status, textField } from '../../staff/index.ts';
import { loadIndicators } from '../indicators/load-indicators.ts';
import { measureSoon } from '../indicators/measure.ts';
import { loadProgramme } from '../lines/load-programme.ts';
import { programmeMessages } from '../messages.ts';
import { onTeam } from '../on-team.ts';
import { programmeHref } from '../programme-href.ts';
import { type FigureFile, type FileError, type Known, maxFileBytes, readFigures, readNumber } from './figures-file.ts';
import { NewIndicatorPage, TeamFiguresPage } from './figures-page.tsx';
import { effectsOf, type ImportError, importFigures } from './import-figures.ts';
import { ImportPage, PreviewPage } from './import-page.tsx';
import { importMessages } from './messages.ts';
import { addIndicator, saveTargets } from './targets.ts';

const status = {
  'not-allowed': 403,
  'reason-missing': 422,
  'nothing-new': 409,
  'changed-meanwhile': 409,
} as const satisfies Record<ImportError['kind'], number>;

/** /beheer/programma/cijfers: targets, measuring now, and figures from a file. */
export function importRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get(
    programmeHref.measures,
    onTeam((c) => figuresPage(c, deps)),
  );

  routes.post(
    programmeHref.measureNow,
    onTeam(async (c) => {
      const asked = await measureSoon(deps, c.get('actor'));
      if (!asked.ok) throw new HTTPException(403);
      return c.redirect(`${programmeHref.measures}?klaar=berekenen`, 303);
    }),
  );

  routes.post(
    programmeHref.targets,
    onTeam(async (c) => {
      const form = await readForm(c, z.looseObject({}));
      if (!form.ok) return figuresPage(c, deps, form.state, formStatus[form.kind]);
      const indicators = await loadIndicators(deps.db, c.get('locale'));
      const typed = indicators.map(({ key, name }) => {
        const text = [form.state.values[`doel.${key}`] ?? ''].flat()[0]?.trim() ?? '';
        return { key, name, text, target: text === '' ? null : readNumber(text) };
      });
      const wrong = typed.filter(({ text, target }) => text !== '' && target === null);
      if (wrong.length > 0) {
        const { wrongTarget } = importMessages(c.get('locale'));
        const state = wrong.reduce(
          (all, { key, name }) => withError(all, `doel.${key}`, wrongTarget(name)),
          form.state,
        );
        return figuresPage(c, deps, state, 422);
      }
      const saved = await saveTargets(deps, c.get('actor'), typed);
      if (!saved.ok) throw new HTTPException(403);
      return c.redirect(`${programmeHref.measures}?klaar=doelen`, 303);
    }),
  );

  routes.get(
    programmeHref.newIndicator,
    onTeam((c) => newIndicator(c, deps, emptyForm())),
  );

  routes.post(
    programmeHref.newIndicator,
    onTeam(async (c) => {
      const t = importMessages(c.get('locale'));
      const { tooLong } = programmeMessages(c.get('locale'));
      const form = await readForm(
        c,
        z.object({
          name: textField(100, t.missingName, tooLong),
          definition: textField(500, t.missingDefinition, tooLong),
          source: textField(200, t.missingSource, tooLong),
          unit: z.enum(['percent', 'count', 'score']),
          better: z.enum(['up', 'down']),
          pillarId: z.coerce
            .number()
            .int()
            .positive()
            .max(Number.MAX_SAFE_INTEGER)
            .nullable()
            .catch(null)
            .default(null),
        }),
      );
      if (!form.ok) return newIndicator(c, deps, form.state, formStatus[form.kind]);
      const added = await addIndicator(deps, c.get('actor'), form.value);
      if (added.ok) return c.redirect(`${programmeHref.imports}?klaar=gemaakt`, 303);
      if (added.error.kind === 'not-allowed') throw new HTTPException(403);
      return newIndicator(c, deps, withError(form.state, 'name', t.nameTaken), 409);
    }),
  );

  routes.get(
    programmeHref.imports,
    onTeam((c) => importPage(c, deps)),
  );

  routes.post(
    programmeHref.imports,
    onTeam(async (c) => {
      const t = importMessages(c.get('locale'));
      const form = await readForm(c, z.object({ file: z.instanceof(File, { error: t.noFile }) }), {
        maxBytes: maxFileBytes,
      });
      if (!form.ok) return importPage(c, deps, form.state, formStatus[form.kind]);
      const bytes = new Uint8Array(await form.value.file.arrayBuffer());
      const text = decodeText(bytes);
      const read = readFigures(bytes, await knownIndicators(deps));
      if (!read.ok) return importPage(c, deps, withError(emptyForm(), 'file', fileError(c, read.error)), 422);
      return preview(c, deps, { ...read.value, text: text.ok ? text.value.text : '', state: emptyForm() });
    }),
  );

  routes.post(
    programmeHref.keepImport,
    onTeam(async (c) => {
      const t = importMessages(c.get('locale'));
      const { tooLong } = programmeMessages(c.get('locale'));
      const schema = z.object({
        text: z.string(),
        seen: z.coerce.number().int().min(0),
        reason: optionalText(500, tooLong),
        submissionKey: z.uuid(),
      });
      // The text comes back percent-encoded, so that it may be three times as long.
      const form = await readForm(c, schema, { maxBytes: 3 * maxFileBytes });
      if (!form.ok && form.kind !== 'invalid') return importPage(c, deps, form.state, formStatus[form.kind]);
      const typed = [form.state.values.text ?? ''].flat()[0] ?? '';
      const read = readFigures(new TextEncoder().encode(typed), await knownIndicators(deps));
      if (!read.ok) return importPage(c, deps, withError(emptyForm(), 'file', fileError(c, read.error)), 422);
      const shown = { ...read.value, text: typed };
      if (!form.ok) return preview(c, deps, { ...shown, state: form.state }, formStatus[form.kind]);
      const kept = await importFigures(deps, c.get('actor'), { ...form.value, rows: read.value.rows });
      if (kept.ok) return c.redirect(`${programmeHref.imports}?klaar=ingelezen`, 303);
      switch (kept.error.kind) {
        case 'not-allowed':
          throw new HTTPException(status[kept.error.kind]);
        case 'reason-missing':
          return preview(
            c,
            deps,
            { ...shown, state: withError(form.state, 'reason', t.refused['reason-missing']) },
            422,
          );
        case 'nothing-new':
        case 'changed-meanwhile':
          return preview(c, deps, { ...shown, state: emptyForm(), refusal: t.refused[kept.error.kind] }, 409);
      }
    }),
  );

  return routes;
}

function knownIndicators({ db }: Deps): Promise<Known[]> {
  return db.selectFrom('indicator').select(['key', 'name', 'origin', 'unit']).orderBy('ordinal').execute();
}

function fileError(c: AppContext, error: FileError): string {
  const t = importMessages(c.get('locale'));
  return error.kind === 'columns-missing' ? t.columnsMissing(error.missing.join(', ')) : t.fileErrors[error.kind];
}

async function figuresPage(c: AppContext, deps: Deps, state?: FormState, code: Status = 200) {
  const notice = state ? undefined : noticeOf(c, importMessages(c.get('locale')).done);
  const indicators = await loadIndicators(deps.db, c.get('locale'));
  const frame = frameOf(c, deps, notice);
  return c.html(<TeamFiguresPage frame={frame} indicators={indicators} state={state ?? emptyForm()} />, code);
}

async function newIndicator(c: AppContext, deps: Deps, state: FormState, code: Status = 200) {
  const programme = await loadProgramme(deps.db);
  return c.html(<NewIndicatorPage frame={frameOf(c, deps)} programme={programme} state={state} />, code);
}

async function importPage(c: AppContext, deps: Deps, state?: FormState, code: Status = 200) {
  const notice = state ? undefined : noticeOf(c, importMessages(c.get('locale')).done);
  const past = await deps.db
    .selectFrom('indicatorImport')
    .select(['id', 'reason', 'figures', 'importedAt'])
    .orderBy('id', 'desc')
    .limit(20)
    .execute();
  const known = await knownIndicators(deps);
  return c.html(
    <ImportPage frame={frameOf(c, deps, notice)} {...{ known, past }} state={state ?? emptyForm()} />,
    code,
  );
}

type Preview = FigureFile & { text: string; state: FormState; refusal?: string };

async function preview(c: AppContext, deps: Deps, { rows, bad, ...rest }: Preview, code: Status = 200) {
  const known = await knownIndicators(deps);
  const effects = await effectsOf(deps.db, rows);
  return c.html(<PreviewPage frame={frameOf(c, deps)} {...{ known, effects, bad, ...rest }} />, code);
}
