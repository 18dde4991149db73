import { Hono } from 'hono';
import { z } from 'zod';
import { noticeOf, type Refusal, type Status } from '../../../features/staff/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, manyOf, readForm, withError } from '../../../platform/http/form.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { panelStaffPath } from '../panel-path.ts';
import { checkPool } from '../solve/check-pool.ts';
import { onPanel, type PanelWork } from '../staff/on-panel.ts';
import { groupsState, readGroups } from './groups-form.ts';
import { groupsMessages } from './groups-messages.ts';
import { GroupsPage } from './groups-page.tsx';
import { presetCategory, presetKeys } from './presets.ts';
import { readGroupsFile } from './read-groups-file.ts';
import { type SaveGroupsError, saveGroups } from './save-groups.ts';
import { takeWayOut } from './take-way-out.ts';
import { tryGroups } from './try-groups.ts';
import { Verdict } from './verdict.tsx';

const path = '/beheer/trajecten/:slug/onderdelen/:stepId/panel/groepen';
const maxBytes = 300_000;
const mostFaults = 10;
const groupsForm = z.looseObject({ margin: z.enum(['one', 'five-percent']).optional().catch(undefined) });
const presetForm = z.object({ preset: z.enum(presetKeys).optional().catch(undefined) });
const fileForm = z.object({ file: z.instanceof(File).optional().catch(undefined) });
const change = z
  .string()
  .regex(/^\d{1,15}:\d{1,4}:\d{1,4}$/)
  .transform((given) => given.split(':').map(Number))
  .transform(([groupId = 0, min = 0, max = 0]) => ({ groupId, min, max }))
  .refine(({ min, max }) => min <= max);
const wayOutForm = z.object({
  change: manyOf(change),
  size: z.coerce.number().int().min(1).max(1000).optional(),
  household: z.literal('any').optional(),
  part: z.enum(['groups', 'pool']).catch('groups'),
});

/** Groups and their seats: typed, from a file, from what is known, or changed to make room. */
export function groupsRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get(
    path,
    onPanel(deps, (c, work) => page(c, deps, work)),
  );

  routes.post(
    path,
    onPanel(deps, async (c, work) => {
      const form = await readForm(c, groupsForm, { maxBytes });
      if (!form.ok) return page(c, deps, work, { state: form.state }, formStatus[form.kind]);
      const { categories, state } = readGroups(form.state, work.panel.size, c.get('locale'), form.value.margin);
      if (Object.keys(state.errors).length > 0) return page(c, deps, work, { state }, 422);
      const saved = await saveGroups(deps, c.get('actor'), work.step.id, categories);
      return saved.ok ? done(c, work) : refused(c, deps, work, saved.error);
    }),
  );

  routes.post(
    `${path}/proef`,
    onPanel(deps, async (c, work) => {
      const form = await readForm(c, groupsForm, { maxBytes });
      if (!form.ok) return page(c, deps, work, { state: form.state }, formStatus[form.kind]);
      const { categories, state } = readGroups(form.state, work.panel.size, c.get('locale'));
      if (Object.keys(state.errors).length > 0) return page(c, deps, work, { state }, 422);
      const tried = await tryGroups(deps, work, categories);
      return c.html(<Verdict locale={c.get('locale')} size={work.panel.size} tried={tried} />);
    }),
  );

  routes.post(
    `${path}/bekend`,
    onPanel(deps, async (c, work) => {
      const form = await readForm(c, presetForm);
      if (!form.ok) return page(c, deps, work, { state: form.state }, formStatus[form.kind]);
      const { categories, size } = work.panel;
      const added = form.value.preset && (await presetCategory(deps.db, form.value.preset, size));
      // Who presses twice adds it once.
      if (!added || categories.some(({ name }) => name === added.name)) return done(c, work);
      const saved = await saveGroups(deps, c.get('actor'), work.step.id, [...categories, added]);
      return saved.ok ? done(c, work) : refused(c, deps, work, saved.error);
    }),
  );

  routes.post(
    `${path}/bestand`,
    onPanel(deps, async (c, work) => {
      const t = groupsMessages(c.get('locale')).file;
      const form = await readForm(c, fileForm, { maxBytes });
      if (!form.ok) return page(c, deps, work, { file: form.state }, formStatus[form.kind]);
      const text = await form.value.file?.text();
      const broken = text === undefined ? t.missing : /[\0\ufffd]/.test(text) ? t.notText : undefined;
      if (broken) return page(c, deps, work, { file: withError(emptyForm(), 'file', broken) }, 422);
      const { categories, faults } = readGroupsFile(text ?? '', work.panel.size, c.get('locale'));
      if (faults.length > 0) {
        const file = withError(emptyForm(), 'file', faults.slice(0, mostFaults).join(' '));
        return page(c, deps, work, { file }, 422);
      }
      const saved = await saveGroups(deps, c.get('actor'), work.step.id, categories);
      return saved.ok ? done(c, work) : refused(c, deps, work, saved.error);
    }),
  );

  routes.post(
    `${path}/ruimte`,
    onPanel(deps, async (c, work) => {
      const form = await readForm(c, wayOutForm);
      if (!form.ok) return page(c, deps, work, {}, formStatus[form.kind]);
      const { change: seats, size, household } = form.value;
      const way = { seats, size, anyHousehold: household === 'any' };
      const changed = await takeWayOut(deps, c.get('actor'), work.step.id, way);
      if (!changed.ok) return refused(c, deps, work, changed.error);
      return c.redirect(`${panelStaffPath(work.step, form.value.part)}?klaar=ruimte`, 303);
    }),
  );

  return routes;
}

function done(c: AppContext, { step }: PanelWork): Response {
  return c.redirect(`${panelStaffPath(step, 'groups')}?klaar=bewaard`, 303);
}

function refused(c: AppContext, deps: Deps, work: PanelWork, error: SaveGroupsError): Promise<Response> {
  const t = groupsMessages(c.get('locale'));
  switch (error.kind) {
    case 'fixed':
      return page(c, deps, work, { refusal: { text: t.fixed } }, 409);
    case 'already-asked':
      return page(c, deps, work, { refusal: { text: t.alreadyAsked } }, 409);
  }
}

type Shown = { state?: FormState; file?: FormState; refusal?: Refusal };

async function page(c: AppContext, deps: Deps, work: PanelWork, shown: Shown = {}, code: Status = 200) {
  const t = groupsMessages(c.get('locale'));
  const known = await Promise.all(
    presetKeys.map(async (key) => ({ key, category: await presetCategory(deps.db, key, work.panel.size) })),
  );
  const names = new Set(work.panel.categories.map(({ name }) => name));
  const presets = known.filter(({ category: { name, groups } }) => groups.length > 1 && !names.has(name));
  return c.html(
    <GroupsPage
      frame={frameOf(c, deps, code === 200 ? noticeOf(c, t.done) : undefined)}
      work={work}
      state={shown.state ?? groupsState(work.panel.categories)}
      file={shown.file ?? emptyForm()}
      presets={presets.map(({ key }) => key)}
      feasibility={await checkPool(deps, work)}
      refusal={shown.refusal}
    />,
    code,
  );
}
