import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { writeCsv } from '../../../platform/csv/write-csv.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { onPanel, type PanelWork } from '../staff/on-panel.ts';
import { inviteState } from './invite-state.ts';
import { panelLetterMessages } from './letter-messages.ts';
import { lettersOf } from './letters.ts';
import { LettersPage } from './letters-page.tsx';
import { isOfficer } from './officer-only.ts';

const path = '/beheer/trajecten/:slug/onderdelen/:stepId/panel/uitnodigen';
// A stack that one printer takes, and a page that a browser shows at once.
const atOnce = 25;

/** The letters to print here, and the file for a print shop; only for the officers of the panel. */
export function letterRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get(
    `${path}/brieven`,
    onPanel(deps, async (c, work) => {
      const { answerUntil, deleteOn, wave } = mayPrint(c, work);
      const count = (await inviteState(deps.db, work.step.id)).find((one) => one.wave === wave)?.letters ?? 0;
      const pages = Math.max(1, Math.ceil(count / atOnce));
      const page = Math.min(Number(/^[1-9]\d{0,4}$/.exec(c.req.query('pagina') ?? '')?.[0] ?? 1), pages);
      const part = { stepId: work.step.id, wave, offset: (page - 1) * atOnce, limit: atOnce };
      const letters = await lettersOf(deps.db, deps, part);
      const facts = { work, answerUntil, deleteOn, address: `${deps.settings.baseUrl}/loting`, today: deps.now() };
      return c.html(
        <LettersPage frame={frameOf(c, deps)} facts={facts} letters={letters} wave={wave} page={page} pages={pages} />,
      );
    }),
  );
  routes.get(
    `${path}/drukker.csv`,
    onPanel(deps, async (c, work) => {
      const { wave } = mayPrint(c, work);
      const letters = await lettersOf(deps.db, deps, { stepId: work.step.id, wave, limit: 1_000_000 });
      const t = panelLetterMessages(c.get('locale')).csv;
      const rows = letters.map(({ name, address, code, kind }) => {
        const [street = '', place = ''] = address.split('\n');
        return [name, street, place, code, `${deps.settings.baseUrl}/loting?code=${code}`, t[kind]];
      });
      return c.body(writeCsv([[t.name, t.address, t.place, t.code, t.web, t.kind], ...rows]), 200, {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="uitnodigingen.csv"',
        'cache-control': 'no-store',
      });
    }),
  );
  return routes;
}

/** The round that is asked for, with the days that a letter names; without those there are no letters yet. */
function mayPrint(c: AppContext, { panel, stage }: PanelWork) {
  if (!isOfficer(c.get('actor'), panel)) throw new HTTPException(403);
  const { answerUntil, deleteOn } = panel;
  if (stage !== 'answering' || answerUntil === null || deleteOn === null) throw new HTTPException(404);
  c.header('cache-control', 'no-store');
  return { answerUntil, deleteOn, wave: c.req.query('ronde') === '2' ? 2 : 1 };
}
