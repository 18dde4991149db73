import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { EmptyState } from '../../../platform/ui/empty-state.tsx';
import { frameOf } from '../../../platform/ui/frame.ts';
import { RowList } from '../../../platform/ui/list.tsx';
import { listAreas } from '../../areas/index.ts';
import { carriedOver, contributorOf, deskBackingMessages, deskForm, EnterPage } from '../../backing/index.ts';
import { DeskPage, refuseUnlessDesk } from '../../desk/index.ts';
import { noticeOf, numberIn, type Status } from '../../staff/index.ts';
import { stageOf } from '../conversation.ts';
import { loadConversation } from '../conversation-row.ts';
import { conversationMessages } from '../messages.ts';
import { deskPath } from '../paths.ts';
import { ConversationItem } from '../register/conversation-item.tsx';
import { listConversations } from '../register/list-conversations.ts';
import { deskConversationMessages } from './desk-messages.ts';
import { type EnterSupportError, enterSupport } from './support-conversation.ts';

const list = '/balie/stadsgesprekken';
const path = '/balie/stadsgesprekken/:id{[0-9]{1,15}}';
const status = {
  'conversation-not-found': 404,
  'not-allowed': 403,
  'contact-not-found': 404,
  'received-in-future': 422,
  'assurance-too-low': 422,
  'words-missing': 422,
  nameless: 422,
  'own-initiative': 409,
  'not-open': 409,
} as const satisfies Record<EnterSupportError['kind'], number>;

/** Who signed on paper, called, or came by. */
export function deskRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get(list, async (c) => refuseUnlessDesk(c) ?? choose(c, deps));
  routes.get(
    path,
    async (c) => refuseUnlessDesk(c) ?? page(c, deps, numberIn(c, 'id'), emptyForm(carriedOver(c, deps))),
  );
  routes.post(path, async (c) => {
    const refused = refuseUnlessDesk(c);
    if (refused) return refused;
    const id = numberIn(c, 'id');
    const form = await readForm(c, deskForm(c.get('locale')));
    if (!form.ok) return page(c, deps, id, form.state, formStatus[form.kind]);
    const { channel, receivedOn, area: areaId, submissionKey } = form.value;
    const received = { channel, receivedOn, contributor: contributorOf(form.value) };
    const support = { areaId, submissionKey, invite: false };
    const entered = await enterSupport(deps, c.get('actor'), id, { support, received });
    if (entered.ok) return c.redirect(`${deskPath(id)}?klaar=ingevoerd&kanaal=${channel}&ontvangen=${receivedOn}`, 303);
    const { field, text } = problemOf(c, entered.error);
    return page(c, deps, id, withError(form.state, field, text), status[entered.error.kind]);
  });
  return routes;
}

function problemOf(c: AppContext, error: EnterSupportError): { field: string; text: string } {
  const t = deskConversationMessages(c.get('locale'));
  const words = deskBackingMessages(c.get('locale')).error;
  switch (error.kind) {
    case 'conversation-not-found':
    case 'not-allowed':
    case 'assurance-too-low':
    case 'words-missing':
    case 'own-initiative':
      throw new HTTPException(status[error.kind]);
    case 'contact-not-found':
      return { field: '', text: words[error.kind] };
    case 'received-in-future':
      return { field: 'receivedOn', text: words[error.kind] };
    case 'nameless':
      return { field: 'name', text: t.nameless };
    case 'not-open':
      return { field: '', text: t.closed };
  }
}

async function choose(c: AppContext, deps: Deps) {
  const frame = frameOf(c, deps);
  const t = deskConversationMessages(frame.locale);
  const now = deps.now();
  const rows = (await listConversations(deps.db, { all: false })).filter((row) =>
    ['open', 'called'].includes(stageOf(row, now)),
  );
  return c.html(
    <DeskPage frame={frame} title={conversationMessages(frame.locale).title} lead={t.lead} part="conversations">
      {rows.length === 0 && <EmptyState title={t.none} />}
      <RowList>
        {rows.map((row) => (
          <ConversationItem row={row} now={now} locale={frame.locale} href={deskPath(row.id)} />
        ))}
      </RowList>
    </DeskPage>,
  );
}

async function page(c: AppContext, deps: Deps, id: number, state: FormState, code: Status = 200) {
  const row = await loadConversation(deps.db, id);
  if (!row || row.openedAt === null) throw new HTTPException(404);
  const areas = (await listAreas(deps.db)).filter(({ kind }) => kind === 'wijk');
  const notice = code === 200 ? noticeOf(c, deskBackingMessages(c.get('locale')).done) : undefined;
  const places = { action: deskPath(id), another: list, part: 'conversations' } as const;
  c.header('cache-control', 'no-store');
  return c.html(
    <EnterPage
      frame={frameOf(c, deps, notice)}
      {...{ title: row.subject, areas, state, ...places }}
      stances={['support']}
    />,
    code,
  );
}
