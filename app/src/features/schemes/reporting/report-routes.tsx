import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { centsFrom, optionalText, textField } from '../../staff/index.ts';
import { afterMessages } from '../applying/after-messages.ts';
import { applyMessages } from '../applying/messages.ts';
import { onOwn, onSubsidy } from '../applying/on-own.ts';
import { LetterPage } from '../deciding/letter-page.tsx';
import { letterPdf } from '../deciding/letter-pdf.ts';
import type { Application } from '../states/load-application.ts';
import { applicationPath } from '../states/paths.ts';
import { loadCourse } from '../view/load-course.ts';
import { applicationMessages } from '../view/messages.ts';
import { type ReportError, sendReport } from './report.ts';
import { ReportPage } from './report-page.tsx';

type Code = 200 | 404 | 409 | 413 | 415 | 422;
const status = {
  'application-not-found': 404,
  'no-longer-yours-to-change': 409,
  'step-not-possible': 409,
  'picture-refused': 422,
  'picture-without-words': 422,
  'too-many-files': 409,
} as const satisfies Record<ReportError['kind'], number>;

/** After the decision: the letter, as a page and as a PDF, and telling how it went. */
export function reportRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get(
    '/aanvragen/:id/brief',
    onOwn(deps, async (c, application) => {
      const { decision } = await loadCourse(deps.db, application.id);
      if (!decision) return c.notFound();
      const pdf = applicationPath(application.id, 'pdf');
      return c.html(<LetterPage frame={frameOf(c, deps)} letter={decision.letter} {...{ application, pdf }} />);
    }),
  );
  routes.get(
    '/aanvragen/:id/brief.pdf',
    onOwn(deps, async (c, application) => {
      const { decision } = await loadCourse(deps.db, application.id);
      if (!decision) return c.notFound();
      const pdf = await letterPdf(deps, application, decision.letter);
      return c.body(new Uint8Array(pdf), 200, {
        'content-type': 'application/pdf',
        'content-disposition': `attachment; filename="besluit-${application.number}.pdf"`,
      });
    }),
  );

  routes.get(
    '/aanvragen/:id/verslag',
    onSubsidy(deps, (c, application) =>
      application.state === 'paid' ? page(c, deps, application) : c.redirect(applicationPath(application.id), 303),
    ),
  );
  routes.post(
    '/aanvragen/:id/verslag',
    onSubsidy(deps, async (c, application) => {
      const form = await readForm(c, reportForm(c.get('locale')), { maxBytes: 11_000_000 });
      if (!form.ok) return page(c, deps, application, form.state, formStatus[form.kind]);
      const { pictures, ...report } = form.value;
      const files = await Promise.all(
        pictures.map(async ({ file, alt }) => ({
          ...{ alt, name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) },
        })),
      );
      const sent = await sendReport(deps, c.get('actor'), application.id, { ...report, pictures: files });
      if (sent.ok) return c.redirect(`${applicationPath(application.id)}?klaar=verslag`, 303);
      const t = applyMessages(c.get('locale'));
      const { report: words } = afterMessages(c.get('locale'));
      const at = (field: string, text: string) =>
        page(c, deps, application, withError(form.state, field, text), status[sent.error.kind]);
      switch (sent.error.kind) {
        case 'application-not-found':
          throw new HTTPException(404);
        case 'picture-refused':
          return at('picture1', words.wrongPicture);
        case 'picture-without-words':
          return at('alt1', words.altMissing);
        case 'too-many-files':
          return at('picture1', t.files.tooMany);
        case 'no-longer-yours-to-change':
        case 'step-not-possible':
          return at('', t.errors.sent(applicationMessages(c.get('locale')).state[sent.error.state]));
      }
    }),
  );
  return routes;
}

async function page(c: AppContext, deps: Deps, application: Application, state?: FormState, code: Code = 200) {
  const { decision } = await loadCourse(deps.db, application.id);
  const shown = { application, grantedCents: decision?.cents ?? 0, ...(state && { state }) };
  return c.html(<ReportPage frame={frameOf(c, deps)} {...shown} />, code);
}

function reportForm(locale: Locale) {
  const t = applyMessages(locale);
  const { report } = afterMessages(locale);
  const file = z.instanceof(File).optional();
  const alt = optionalText(200, t.tooLong);
  return z
    .object({
      ...{ told: textField(2000, report.toldMissing, t.tooLong), lesson: optionalText(1000, t.tooLong) },
      reached: z
        .string(report.reachedWrong)
        .regex(/^\s*\d{1,6}\s*$/, report.reachedWrong)
        .transform(Number),
      spent: z.string(t.budget.wrongAmount).transform((typed, context) => {
        const cents = centsFrom(typed);
        if (cents === null) context.addIssue({ code: 'custom', message: t.budget.wrongAmount });
        return cents ?? 0;
      }),
      rating: z.enum(['1', '2', '3', '4', '5']).optional(),
      remark: optionalText(1000, t.tooLong),
      ...{
        public: z.string().optional(),
        picture1: file,
        picture2: file,
        picture3: file,
        alt1: alt,
        alt2: alt,
        alt3: alt,
      },
    })
    .transform(({ spent, rating, public: everybody, told, lesson, reached, remark, ...rest }) => ({
      ...{ told, lesson, reached, remark, spentCents: spent, rating: rating ? Number(rating) : null },
      picturesPublic: everybody !== undefined,
      pictures: [
        { file: rest.picture1, alt: rest.alt1 },
        { file: rest.picture2, alt: rest.alt2 },
        { file: rest.picture3, alt: rest.alt3 },
      ].flatMap((one) => (one.file ? [{ file: one.file, alt: one.alt }] : [])),
    }));
}
