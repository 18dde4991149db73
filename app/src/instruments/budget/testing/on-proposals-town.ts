import { beforeEach } from 'vitest';
import { onBudgetTown, plainRules } from './on-budget-town.ts';

/** The same town, with a budget that takes proposals until 28 November 2026, and how people propose, check and hear. */
export function onProposalsTown() {
  const town = onBudgetTown();
  const { its, post } = town;
  const read = async (part = '', as = '') => (await its.town.get(its.open + part, { as })).text();
  const bench = { title: 'Een bank bij de bushalte', body: 'Om op te wachten.', estimate: '1.500' };
  const propose = (form: Record<string, string> = {}, as = its.resident) =>
    its.town.post(`${its.open}/voorstel`, { ...bench, submissionKey: crypto.randomUUID(), ...form }, { as });
  const proposed = async (form: Record<string, string> = {}, as = its.resident) => {
    const sent = await propose(form, as);
    if (sent.status !== 303) throw new Error(await sent.text());
    return Number(/projecten\/(\d+)/.exec(sent.headers.get('location') ?? '')?.[1]);
  };
  const check = (id: number, form: Record<string, string>) =>
    post(`/projecten/${id}`, { title: bench.title, body: bench.body, ...form });
  const mails = async () => {
    const sent = await its.town.db.selectFrom('message').select(['subject', 'text']).orderBy('id').execute();
    return sent.map(({ subject, text }) => `${subject}\n${text}`);
  };

  beforeEach(async () => {
    const { db } = its.town;
    await db.deleteFrom('message').execute();
    await db
      .updateTable('step')
      .set({ opensAt: new Date('2026-12-01T08:00:00Z') })
      .where('id', '=', its.stepId)
      .execute();
    await post('', { ...plainRules, proposalsUntil: '2026-11-28' });
  });
  return { ...town, bench, read, propose, proposed, check, mails };
}
