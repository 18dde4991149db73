import { z } from 'zod';
import { uiMessages } from '../ui/messages.ts';
import type { AppContext } from './env.ts';
import { readBody } from './read-body.ts';

/** What was typed and what is wrong with it. The key '' holds an error of the form as a whole. */
export type FormState = { values: Record<string, string | string[]>; errors: Record<string, string> };

/** Why a form was not accepted. */
export type FormRefusal = 'invalid' | 'too-large' | 'wrong-type';

/** The HTTP status that goes with each refusal. */
export const formStatus = { invalid: 422, 'too-large': 413, 'wrong-type': 415 } as const satisfies Record<
  FormRefusal,
  number
>;

export type ReadForm<Value> =
  | { ok: true; value: Value; state: FormState }
  | { ok: false; kind: FormRefusal; state: FormState };

/** A form that nobody has filled in yet, or with what is known already. */
export function emptyForm(values: FormState['values'] = {}): FormState {
  return { values, errors: {} };
}

/** The same form with an error that only the command could find; field '' means the form as a whole. */
export function withError(state: FormState, field: string, message: string): FormState {
  return { values: state.values, errors: { ...state.errors, [field]: message } };
}

/** For fields that may occur any number of times, such as check boxes: none, one or more become an array. */
export function manyOf<Item extends z.ZodType>(item: Item) {
  return z.preprocess((given) => (given === undefined ? [] : Array.isArray(given) ? given : [given]), z.array(item));
}

/** Reads and checks a posted form; at most `maxBytes` (default 100 kB) is read. Files are checked but never come back. */
export async function readForm<Schema extends z.ZodType>(
  c: AppContext,
  schema: Schema,
  { maxBytes = 100_000 }: { maxBytes?: number } = {},
): Promise<ReadForm<z.output<Schema>>> {
  const t = uiMessages(c.get('locale') ?? 'nl');
  const body = await readBody(c.req.raw, maxBytes);
  if (!body.ok) {
    const { kind } = body.error;
    const message = kind === 'too-large' ? t.tooLarge : t.wrongType;
    return { ok: false, kind, state: withError(emptyForm(), '', message) };
  }
  const { fields, values } = collect(body.value);
  return judge(c, schema, fields, values);
}

/** Checks what was read before, where something of it (a picture) had to be kept whatever else is wrong. */
export function checkForm<Schema extends z.ZodType>(
  c: AppContext,
  schema: Schema,
  values: FormState['values'],
): ReadForm<z.output<Schema>> {
  return judge(c, schema, values, values);
}

function judge<Schema extends z.ZodType>(
  c: AppContext,
  schema: Schema,
  fields: unknown,
  values: FormState['values'],
): ReadForm<z.output<Schema>> {
  const t = uiMessages(c.get('locale') ?? 'nl');
  const parsed = schema.safeParse(fields, { error: () => t.invalid });
  if (parsed.success) return { ok: true, value: parsed.data, state: emptyForm(values) };
  return { ok: false, kind: 'invalid', state: { values, errors: firstErrors(parsed.error.issues) } };
}

type Field = FormDataEntryValue | FormDataEntryValue[];

function collect(data: FormData): { fields: Record<string, Field>; values: FormState['values'] } {
  const fields = new Map<string, Field>();
  const values = new Map<string, string | string[]>();
  for (const name of new Set(data.keys())) {
    const all = data.getAll(name).filter(isFilledIn).map(clean);
    const texts = all.filter((entry) => typeof entry === 'string');
    const [only] = all;
    if (only !== undefined) fields.set(name, all.length === 1 ? only : all);
    const [text] = texts;
    if (text !== undefined) values.set(name, texts.length === 1 ? text : texts);
  }
  return { fields: Object.fromEntries(fields), values: Object.fromEntries(values) };
}

// A file field that was left alone arrives as an empty file without a name.
function isFilledIn(entry: FormDataEntryValue): boolean {
  return typeof entry === 'string' || entry.size > 0;
}

// Browsers send line ends as CRLF but count them as one; PostgreSQL cannot store NUL.
function clean(entry: FormDataEntryValue): FormDataEntryValue {
  return typeof entry === 'string' ? entry.replaceAll('\r\n', '\n').replaceAll('\0', '') : entry;
}

function firstErrors(issues: readonly { path: PropertyKey[]; message: string }[]): Record<string, string> {
  const errors = new Map<string, string>();
  for (const { path, message } of issues) {
    const field = String(path[0] ?? '');
    if (!errors.has(field)) errors.set(field, message);
  }
  return Object.fromEntries(errors);
}
