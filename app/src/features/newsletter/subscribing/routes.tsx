import { Hono } from 'hono';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { clientAddress } from '../../../platform/identity/client-address.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { listAreas, listThemes } from '../../areas/index.ts';
import type { ToChoose } from './choice-fields.tsx';
import { choiceForm, choiceValues, subscribeForm } from './choice-form.ts';
import { subscribingMessages } from './messages.ts';
import { type ConfirmError, changeChoice, confirmSubscription, loadSubscription } from './own-subscription.ts';
import { subscribe } from './subscribe.ts';
import { choicesHref, readConfirm, readOwnToken, stopHref } from './subscriber-token.ts';
import { ChoicesPage, ConfirmPage, SignUpPage, WordsPage } from './subscription-page.tsx';

const confirmStatus = {
  'bad-link': 404,
  'link-expired': 410,
  'nothing-to-confirm': 410,
} as const satisfies Record<ConfirmError['kind'], number>;
const confirmWords = {
  'bad-link': 'badLink',
  'link-expired': 'expired',
  'nothing-to-confirm': 'expired',
} as const satisfies Record<ConfirmError['kind'], string>;
const done = ['aangemeld', 'bewaard'] as const;

/** Subscribing, confirming and choosing; none of it needs an account. */
export function subscribingRoutes(deps: Deps): Hono<AppEnv> {
  const { db, settings } = deps;
  const confirming = '/nieuwsbrief/bevestigen/:token';
  const choosing = '/nieuwsbrief/voorkeuren/:token';
  return new Hono<AppEnv>()
    .post('/nieuwsbrief/aanmelden', async (c) => {
      const again = async (state: FormState, code: 413 | 415 | 422 | 429) =>
        c.html(<SignUpPage frame={frameOf(c, deps)} state={state} choose={await toChoose(deps)} />, code);
      const form = await readForm(c, subscribeForm(c.get('locale')));
      if (!form.ok) return again(form.state, formStatus[form.kind]);
      const taken = await subscribe(deps, c.get('actor'), { ...form.value, client: clientAddress(c) });
      if (!taken.ok) {
        return again(withError(form.state, 'email', subscribingMessages(c.get('locale')).tooMany), 429);
      }
      const { confirmed, subscriberId } = taken.value;
      if (!confirmed) return c.redirect('/nieuwsbrief/aangemeld', 303);
      return c.redirect(`${choicesHref(settings.secret, subscriberId)}?klaar=aangemeld`, 303);
    })
    .get('/nieuwsbrief/aangemeld', (c) => c.html(<WordsPage frame={frameOf(c, deps)} what="check" />))
    .get(confirming, (c) => {
      const read = readConfirm(settings.secret, c.req.param('token'), deps.now());
      if (read.kind === 'bad') return c.html(<WordsPage frame={frameOf(c, deps)} what="badLink" />, 404);
      if (read.kind === 'expired') return c.html(<WordsPage frame={frameOf(c, deps)} what="expired" />, 410);
      c.header('referrer-policy', 'no-referrer');
      return c.html(<ConfirmPage frame={frameOf(c, deps)} />);
    })
    .post(confirming, async (c) => {
      const confirmed = await confirmSubscription(deps, c.req.param('token'));
      if (confirmed.ok) {
        return c.redirect(`${choicesHref(settings.secret, confirmed.value.subscriberId)}?klaar=aangemeld`, 303);
      }
      const { kind } = confirmed.error;
      return c.html(<WordsPage frame={frameOf(c, deps)} what={confirmWords[kind]} />, confirmStatus[kind]);
    })
    .get(choosing, async (c) => {
      const id = readOwnToken(settings.secret, c.req.param('token'));
      const own = id === undefined ? undefined : await loadSubscription(db, id);
      if (id === undefined) return c.html(<WordsPage frame={frameOf(c, deps)} what="badLink" />, 404);
      // Who has this link and waits still has read the mail, yet the button in it is what counts.
      if (!own || own.state === 'waiting') return c.html(<WordsPage frame={frameOf(c, deps)} what="nothing" />);
      return choices(c, id, emptyForm(choiceValues(own)), 200);
    })
    .post(choosing, async (c) => {
      const id = readOwnToken(settings.secret, c.req.param('token'));
      if (id === undefined) return c.html(<WordsPage frame={frameOf(c, deps)} what="badLink" />, 404);
      const form = await readForm(c, choiceForm(c.get('locale')));
      if (!form.ok) return choices(c, id, form.state, formStatus[form.kind]);
      const changed = await changeChoice(deps, id, form.value);
      if (!changed.ok) return c.html(<WordsPage frame={frameOf(c, deps)} what="nothing" />, 410);
      return c.redirect(`${choicesHref(settings.secret, id)}?klaar=bewaard`, 303);
    });

  async function choices(c: AppContext, id: number, state: FormState, code: 200 | 413 | 415 | 422) {
    const own = await loadSubscription(db, id);
    if (!own) return c.html(<WordsPage frame={frameOf(c, deps)} what="nothing" />, 410);
    const key = done.find((known) => known === c.req.query('klaar'));
    const notice = key && subscribingMessages(c.get('locale')).done[key];
    c.header('cache-control', 'no-store');
    c.header('referrer-policy', 'no-referrer');
    return c.html(
      <ChoicesPage
        frame={frameOf(c, deps, notice)}
        state={state}
        choose={await toChoose(deps)}
        email={own.email}
        suspended={own.state === 'suspended'}
        stop={stopHref(settings.secret, id)}
        action={choicesHref(settings.secret, id)}
      />,
      code,
    );
  }
}

/** Themes and areas to choose from. */
export async function toChoose({ db }: Pick<Deps, 'db'>): Promise<ToChoose> {
  const [themes, areas] = await Promise.all([listThemes(db), listAreas(db)]);
  return { themes, areas };
}
