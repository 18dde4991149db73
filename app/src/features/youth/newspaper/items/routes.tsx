import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Deps } from '../../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, manyOf, readForm, withError } from '../../../../platform/http/form.ts';
import type { Locale } from '../../../../platform/i18n/locale.ts';
import { frameOf } from '../../../../platform/ui/frame.ts';
import type { Status } from '../../../staff/index.ts';
import { freeQuestions } from '../../questions/child-question.ts';
import { editorMessages } from '../editor-messages.ts';
import { editorPath } from '../editor-pages.tsx';
import { issueInAddress } from '../issue-in-address.ts';
import { type Item, type ItemKind, itemKinds, loadDrawings, loadItems } from '../load-issue.ts';
import { loadVoices } from '../voices.ts';
import { type ItemError, moveItem, removeItem, saveItem } from './edit-item.ts';
import { type ItemModel, ItemPage } from './item-page.tsx';

const status = {
  'issue-not-found': 404,
  'item-not-found': 404,
  'not-allowed': 403,
  'no-voices': 422,
  'voice-gone': 409,
  'no-drawing': 422,
  'no-question': 422,
  'no-text': 422,
} as const satisfies Record<ItemError['kind'], number>;
const field = {
  'no-voices': 'sheetId',
  'voice-gone': 'sheetId',
  'no-drawing': 'drawingId',
  'no-question': 'questionId',
  'no-text': 'body',
} as const;
const id = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER);
const path = `${editorPath}/:id{[0-9]{1,15}}/stukken`;
const one = `${path}/:item{[0-9]{1,15}}`;
const freeVoices = 60;

function itemForm(locale: Locale) {
  const t = editorMessages(locale).problems;
  return z
    .object({
      kind: z.enum(itemKinds, { error: t.kind }),
      title: z.string(t.title).trim().min(1, t.title).max(100, t.tooLong),
      body: z.string().trim().max(3000, t.tooLong).prefault(''),
      sheetId: manyOf(id),
      drawingId: id.nullable().catch(null).prefault(null),
      questionId: id.nullable().catch(null).prefault(null),
      submissionKey: z.uuid().nullable().catch(null).prefault(null),
    })
    .transform(({ sheetId: sheetIds, ...rest }) => ({ ...rest, sheetIds }));
}

/** The pieces of a number of the Kinderkrant. */
export function itemRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  const { db, settings } = deps;
  const town = settings.town.name;
  const modelOf = async (c: AppContext, kind: ItemKind, item?: Item): Promise<ItemModel> => {
    const [issue, free, drawings, questions] = await Promise.all([
      issueInAddress(c, deps),
      loadVoices(db, town, { free: freeVoices }),
      loadDrawings(db, town, { newest: 30 }),
      freeQuestions(db),
    ]);
    return { issue, itemId: item?.id ?? null, kind, voices: [...(item?.voices ?? []), ...free], drawings, questions };
  };
  const show = (c: AppContext, model: ItemModel, state: FormState, code: Status) =>
    c.html(<ItemPage frame={frameOf(c, deps)} model={model} state={state} />, code);
  const itemOf = async (c: AppContext): Promise<Item> => {
    const issue = await issueInAddress(c, deps);
    const item = (await loadItems(db, issue.id, town)).find((known) => known.id === Number(c.req.param('item')));
    if (!item) throw new HTTPException(404);
    return item;
  };
  const save = async (c: AppContext, item: Item | undefined) => {
    const form = await readForm(c, itemForm(c.get('locale')));
    const asked = itemKinds.find((kind) => kind === form.state.values.kind);
    const kind = item?.kind ?? asked ?? 'piece';
    if (!form.ok) return show(c, await modelOf(c, kind, item), form.state, formStatus[form.kind]);
    const issue = await issueInAddress(c, deps);
    const place = { issueId: issue.id, itemId: item?.id ?? null };
    const saved = await saveItem(deps, c.get('actor'), place, { ...form.value, kind });
    if (saved.ok) return c.redirect(`${editorPath}/${issue.id}?klaar=stuk`, 303);
    const { error } = saved;
    switch (error.kind) {
      case 'issue-not-found':
      case 'item-not-found':
      case 'not-allowed':
        throw new HTTPException(status[error.kind]);
      case 'no-voices':
      case 'voice-gone':
      case 'no-drawing':
      case 'no-question':
      case 'no-text': {
        const text = editorMessages(c.get('locale')).problems[error.kind];
        const again = withError(form.state, field[error.kind], text);
        return show(c, await modelOf(c, kind, item), again, status[error.kind]);
      }
    }
  };

  routes.get(`${path}/nieuw`, async (c) => {
    const kind = itemKinds.find((known) => known === c.req.query('soort')) ?? 'piece';
    return show(c, await modelOf(c, kind), emptyForm(), 200);
  });
  routes.post(`${path}/nieuw`, async (c) => {
    await issueInAddress(c, deps);
    return save(c, undefined);
  });
  routes.get(one, async (c) => {
    const item = await itemOf(c);
    const { title, body, voices, drawing, question } = item;
    const values = { title, body, sheetId: voices.map(({ sheetId }) => String(sheetId)) };
    const chosen = { drawingId: String(drawing?.id ?? ''), questionId: String(question?.id ?? '') };
    return show(c, await modelOf(c, item.kind, item), emptyForm({ ...values, ...chosen }), 200);
  });
  routes.post(one, async (c) => save(c, await itemOf(c)));
  routes.post(`${one}/weg`, async (c) => {
    const issue = await issueInAddress(c, deps);
    const gone = await removeItem(deps, c.get('actor'), { issueId: issue.id, itemId: Number(c.req.param('item')) });
    if (!gone.ok) throw new HTTPException(status[gone.error.kind]);
    return c.redirect(`${editorPath}/${issue.id}?klaar=weg`, 303);
  });
  routes.post(`${one}/verplaats`, async (c) => {
    const issue = await issueInAddress(c, deps);
    const form = await readForm(c, z.object({ direction: z.enum(['up', 'down']) }));
    // Only our own buttons send this form, and nobody types in it.
    if (!form.ok) throw new HTTPException(formStatus[form.kind]);
    const input = { issueId: issue.id, itemId: Number(c.req.param('item')), direction: form.value.direction };
    const result = await moveItem(deps, c.get('actor'), input);
    if (!result.ok) throw new HTTPException(status[result.error.kind]);
    return c.redirect(`${editorPath}/${issue.id}?klaar=verplaatst`, 303);
  });
  return routes;
}
