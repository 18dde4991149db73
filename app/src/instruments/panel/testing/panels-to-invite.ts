import { demoPeople } from '../../../demo/people.ts';
import type { TestApp } from '../../../testing/app.ts';
import { panelStaffPath } from '../panel-path.ts';
import { makeInvitation, makePanel } from './make-panel.ts';

/** A panel with a list to draw from and one with a letter to send; the administrator happens to be an officer of both. */
export async function panelsToInvite({ db, deps }: TestApp): Promise<string[]> {
  const administrator = demoPeople.find(({ roles }) => roles?.includes('administrator'));
  const [drawing, sending] = [await makePanel(db), await makePanel(db)];
  for (const { stepId } of [drawing, sending])
    await db
      .insertInto('panelOfficer')
      .values({ stepId, personId: administrator?.id ?? '' })
      .execute();
  const row = {
    name: '',
    address: 'Duinpad 1',
    postcode: '2000 AB',
    place: 'Haarlem',
    area: '',
    adults: 2,
    email: null,
  };
  const frame = { sha256: 'a'.repeat(64), rows: JSON.stringify([row]), refused: '[]', uploadedAt: deps.now() };
  await db
    .insertInto('panelFrame')
    .values({ stepId: drawing.stepId, ...frame })
    .execute();
  const { id } = await makeInvitation(db, deps.settings.secret, sending.stepId);
  await db.updateTable('panelInvitation').set({ sentAt: null }).where('id', '=', id).execute();
  return [drawing, sending].map(({ slug, stepId }) => panelStaffPath({ id: stepId, projectSlug: slug }, 'invitations'));
}
