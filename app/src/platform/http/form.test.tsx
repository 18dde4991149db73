import fc from 'fast-check';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { Form } from '../ui/form/form.tsx';
import { TextArea } from '../ui/form/text-area.tsx';
import { TextField } from '../ui/form/text-field.tsx';
import type { AppEnv } from './env.ts';
import { emptyForm, formStatus, manyOf, readForm } from './form.ts';

const schema = z.object({
  title: z.string().min(1, 'Vul een titel in.'),
  themes: manyOf(z.string()),
  picture: z.instanceof(File).optional(),
});

const app = new Hono<AppEnv>();
app.use(async (c, next) => {
  c.set('locale', 'nl');
  await next();
});
app.post('/', async (c) => {
  const form = await readForm(c, schema, { maxBytes: 2000 });
  if (!form.ok) return c.json({ kind: form.kind, state: form.state }, formStatus[form.kind]);
  return c.json({ ...form.value, picture: form.value.picture?.size, state: form.state });
});

const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  app.request('/', { method: 'POST', body, headers });

test('an empty title comes back with what to do, and with the rest of what was typed', async () => {
  const answer = await post(
    new URLSearchParams([
      ['title', ''],
      ['other', 'bewaard'],
    ]),
  );
  expect(answer.status).toBe(422);
  expect(await answer.json()).toEqual({
    kind: 'invalid',
    state: { values: { title: '', other: 'bewaard' }, errors: { title: 'Vul een titel in.' } },
  });
});

test.each([[[]], [['groen']], [['groen', 'wonen']]])('ticking %j reaches the schema as a list', async (ticked) => {
  const fields = [['title', 'x'], ...ticked.map((theme) => ['themes', theme])];
  expect(await (await post(new URLSearchParams(fields))).json()).toMatchObject({ themes: ticked });
});

test('a chosen picture is read, a picture field left alone is not, and neither comes back as text', async () => {
  const chosen = new FormData();
  chosen.set('title', 'x');
  chosen.set('picture', new File(['12345'], 'boom.jpg', { type: 'image/jpeg' }));
  expect(await (await post(chosen)).json()).toMatchObject({ picture: 5, state: { values: { title: 'x' } } });
  chosen.set('picture', new File([], ''));
  const left = await (await post(chosen)).json();
  expect(left).not.toHaveProperty('picture');
});

test('a body that is too large is refused, also when it does not say how large it is', async () => {
  const body = new URLSearchParams({ title: 'x'.repeat(3000) });
  expect((await post(body)).status).toBe(413);
  const silent = new ReadableStream({
    start(controller) {
      for (let i = 0; i < 30; i += 1) controller.enqueue(new TextEncoder().encode('x'.repeat(100)));
      controller.close();
    },
  });
  const answer = await app.request('/', {
    method: 'POST',
    body: silent,
    duplex: 'half',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  } as RequestInit);
  expect(answer.status).toBe(413);
  expect(await answer.json()).toMatchObject({ state: { errors: { '': expect.stringContaining('te groot') } } });
});

test.each([
  ['application/json', '{"title":"x"}'],
  ['multipart/form-data; boundary=a', 'not a multipart body'],
  ['text/plain', 'title=x'],
])('something that is not a form (%s) is refused', async (type, body) => {
  expect((await post(body, { 'content-type': type })).status).toBe(415);
});

test('names such as __proto__ are fields like any other', async () => {
  const answer = await post(
    new URLSearchParams([
      ['title', 'x'],
      ['__proto__', 'y'],
      ['constructor', 'z'],
    ]),
  );
  expect(answer.status).toBe(200);
});

const unescaped = (html: string) =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

test('whatever somebody typed stands in the field again, letter for letter', async () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('\n\n x', '</textarea><script>', '"><b>&amp;', "'"),
  );
  await fc.assert(
    fc.asyncProperty(typed, async (text) => {
      const html = String(
        await (
          <Form action="/x" state={emptyForm({ line: text, lines: text })}>
            <TextField name="line" label="Regel" />
            <TextArea name="lines" label="Regels" maxLength={10} />
          </Form>
        ),
      );
      expect(unescaped(/ value="([^"]*)"/.exec(html)?.[1] ?? '')).toBe(text);
      // The parser drops the first line end of a textarea.
      expect(unescaped(/<textarea[^>]*>\n([^<]*)<\/textarea>/.exec(html)?.[1] ?? '')).toBe(text);
    }),
  );
});
