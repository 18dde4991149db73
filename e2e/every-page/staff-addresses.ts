import { type Address, filled, plain } from './address.ts';
import type { Examples } from './examples.ts';

/** The routes behind the counter, each as seen by who works there. */
export function staffAddresses(town: Examples): Address[] {
  return [...officeAddresses(town), ...invitingAddresses(town), ...deskAddresses(town), ...moderationAddresses(town)];
}

function officeAddresses(town: Examples): Address[] {
  const ofProject = '/beheer/trajecten/:slug';
  const parts = ['', '/afspraak', '/antwoorden', '/beloften', '/berichten', '/cijfers', '/gegevens', '/onderdelen'];
  const more = ['/onderdelen/nieuw', '/plan', '/planning', '/planning/momenten/nieuw', '/samenvattingen', '/verslag'];
  const panel = `${ofProject}/onderdelen/:stepId/panel`;
  return [
    ...plain('administrator', ['/beheer/mensen', '/beheer/post']),
    ...plain('process manager', ['/beheer', '/beheer/trajecten/nieuw']),
    ...[...parts, ...more].map((part) => filled('process manager', `${ofProject}${part}`, 'spaarnepark')),
    filled('process manager', `${ofProject}/antwoorden/:id/wijzigen`, 'speelplek-leidsebuurt', town.answer),
    filled('process manager', `${ofProject}/onderdelen/:id`, 'spaarnepark', town.step),
    ...['', '/groepen', '/aanmeldingen'].map((part) =>
      filled('process manager', `${panel}${part}`, 'ruimte-in-de-straat', town.panelStep),
    ),
    filled('process manager', `${ofProject}/planning/momenten/:id`, 'spaarnepark', town.moment),
    filled('process manager', `${ofProject}/planning/momenten/:id/weg`, 'spaarnepark', town.moment),
  ];
}

function invitingAddresses(town: Examples): Address[] {
  const inviting = '/beheer/trajecten/:slug/onderdelen/:stepId/panel/uitnodigen';
  return ['', '/brieven'].map((part) =>
    filled('process manager', `${inviting}${part}`, 'ruimte-in-de-straat', town.panelStep),
  );
}

function deskAddresses(town: Examples): Address[] {
  return [
    ...plain('desk', ['/balie', '/balie/brieven', '/balie/brieven/afdrukken', '/balie/contacten', '/balie/loting']),
    filled('desk', '/balie/contacten/:id', town.contact),
    filled('desk', '/balie/bestand/:batchId', town.batch),
    filled('desk', '/balie/bijdrage/:id', town.entry),
    filled('desk', '/balie/regel/:id/ongedaan', town.line),
    filled('desk', '/balie/formulier/:stepId', town.step),
    { route: '/balie/formulier/:stepId', path: `/balie/formulier/${town.step}?van=1&tot=2`, as: 'desk' },
    filled('desk', '/balie/invoer/:stepId', town.step),
    filled('desk', '/balie/invoer/:stepId/csv', town.step),
  ];
}

function moderationAddresses(town: Examples): Address[] {
  return [
    ...plain('moderator', ['/moderatie', '/moderatie/beleid']),
    filled('moderator', '/moderatie/:kind/:id', 'reactie', town.comment),
  ];
}
