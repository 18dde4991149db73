import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Deps } from '../../../platform/deps.ts';
import type { AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, formStatus, readForm } from '../../../platform/http/form.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { currentAgreement } from '../../agreements/index.ts';
import { projectHref } from '../../project-access/index.ts';
import { paperStepIn } from '../step-in-path.ts';
import { paperFormMessages } from './messages.ts';
import { OrderFormsPage, PrintFormsPage } from './paper-form-page.tsx';
import { reserveForms } from './reserve-forms.ts';

const formsAtOnce = 100;
const path = '/balie/formulier/:stepId{[0-9]{1,15}}';
const range = z
  .object({ van: z.coerce.number().int().min(1), tot: z.coerce.number().int().max(1_000_000) })
  .refine(({ van, tot }) => van <= tot && tot - van < formsAtOnce);

/** Paper forms with numbers, to print and lay out where people come. */
export function paperFormRoutes(deps: Deps, kinds: readonly string[]): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get(path, async (c) => {
    const step = await paperStepIn(c, deps, kinds);
    if (step instanceof Response) return step;
    const numbers = range.safeParse(c.req.query());
    if (!numbers.success) return c.html(<OrderFormsPage frame={frameOf(c, deps)} step={step} state={emptyForm()} />);
    const agreement = await currentAgreement(deps.db, step.projectId);
    const { van: first, tot: last } = numbers.data;
    const address = `${deps.settings.baseUrl}${projectHref({ kind: step.projectKind, slug: step.projectSlug })}`;
    return c.html(
      <PrintFormsPage
        frame={frameOf(c, deps)}
        step={step}
        agreement={agreement}
        first={first}
        last={last}
        address={address}
      />,
    );
  });
  app.post(path, async (c) => {
    const step = await paperStepIn(c, deps, kinds);
    if (step instanceof Response) return step;
    const message = paperFormMessages(c.get('locale')).countError;
    const count = z.coerce.number({ error: message }).int(message).min(1, message).max(formsAtOnce, message);
    const form = await readForm(c, z.object({ count }));
    if (!form.ok) {
      return c.html(<OrderFormsPage frame={frameOf(c, deps)} step={step} state={form.state} />, formStatus[form.kind]);
    }
    const result = await reserveForms(deps, c.get('actor'), { stepId: step.id, count: form.value.count });
    if (!result.ok) throw new HTTPException(result.error.kind === 'not-allowed' ? 403 : 404);
    return c.redirect(`/balie/formulier/${step.id}?van=${result.value.first}&tot=${result.value.last}`, 303);
  });
  return app;
}
