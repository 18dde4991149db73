import type { Actor } from '../../../platform/actor.ts';
import type { TestApp } from '../../../testing/app.ts';
import { makePerson, signInForTest } from '../../../testing/sign-in.ts';
import { type OpenThread, openThread } from '../contact/open-thread.ts';
import type { NoticeDraft } from '../notices/notice.ts';
import { placeNotice } from '../notices/place-notice.ts';

/** Somebody in a test who offers help: as the actor of a command, and as the cookie of a request. */
export type Helper = { personId: string; actor: Actor; as: string };
/** An initiative in a test, with the actor who leads it. */
type Asking = { id: number; initiator: Actor };

const draft: NoticeDraft = {
  kind: 'hands',
  title: 'Wie helpt in de moestuin?',
  body: 'Zaterdag om tien uur, met koffie.',
  organisation: '',
  authorName: '',
  areaId: null,
  place: '',
  untilOn: '2027-01-20',
};

/** A person without a role. */
export async function makeHelper(town: Pick<TestApp, 'db' | 'deps'>, name = 'Ben'): Promise<Helper> {
  const email = `${name.toLowerCase()}-${crypto.randomUUID()}@bewoner.example`;
  const personId = await makePerson(town.db, { name, email });
  const actor: Actor = { kind: 'person', personId, name, email, roles: [], assurance: 'email', strong: false };
  return { personId, actor, as: await signInForTest(town.deps, personId) };
}

/** A need of an initiative, or an offer of a person, as the commands place it. */
export async function makeNotice(
  town: Pick<TestApp, 'deps'>,
  by: Asking | Helper,
  more: Partial<NoticeDraft> = {},
): Promise<number> {
  const [actor, projectId] = 'initiator' in by ? [by.initiator, by.id] : [by.actor, null];
  const made = await placeNotice(town.deps, actor, {
    projectId,
    atInitiative: projectId !== null && more.areaId === undefined,
    draft: { ...draft, ...more },
    submissionKey: null,
  });
  if (!made.ok) throw new Error(made.error.kind);
  return made.value.id;
}

/** A conversation about a notice. */
export async function makeThread(
  town: Pick<TestApp, 'deps'>,
  actor: Actor,
  more: Pick<OpenThread, 'notice'> & Partial<OpenThread>,
): Promise<number> {
  const opened = await openThread(town.deps, actor, {
    withId: null,
    body: 'Ik help graag.',
    submissionKey: null,
    ...more,
  });
  if (!opened.ok) throw new Error(opened.error.kind);
  return opened.value.id;
}
