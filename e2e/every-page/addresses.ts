import { type Address, document, filled, plain } from './address.ts';
import { agendaAddresses } from './agenda-addresses.ts';
import { arrangementAddresses } from './arrangement-addresses.ts';
import { backingAddresses } from './backing-addresses.ts';
import { ballotAddresses } from './ballot-addresses.ts';
import { budgetAddresses } from './budget-addresses.ts';
import { challengeAddresses } from './challenge-addresses.ts';
import { companionAddresses } from './companion-addresses.ts';
import { conversationAddresses } from './conversation-addresses.ts';
import { councilAddresses } from './council-addresses.ts';
import { dialogueAddresses } from './dialogue-addresses.ts';
import { draftAddresses } from './draft-addresses.ts';
import { drawAddresses } from './draw-addresses.ts';
import type { Examples } from './examples.ts';
import { helpAddresses } from './help-addresses.ts';
import { initiativeAddresses } from './initiative-addresses.ts';
import { mandateAddresses } from './mandate-addresses.ts';
import { memorandumAddresses } from './memorandum-addresses.ts';
import { programmeAddresses } from './programme-addresses.ts';
import { scanAddresses } from './scan-addresses.ts';
import { schemeAddresses } from './scheme-addresses.ts';
import { staffAddresses } from './staff-addresses.ts';
import { surveyAddresses } from './survey-addresses.ts';
import { viewAddresses } from './view-addresses.ts';
import { worksAddresses } from './works-addresses.ts';
import { youthAddresses } from './youth-addresses.ts';

const rss = 'application/rss+xml';
const ics = 'text/calendar';
const csv = 'text/csv';
const text = 'text/plain';

/** Every GET route of the app. A route that lacks here fails the test that its pages are accessible and light. */
export function everyAddress(town: Examples): Address[] {
  const pages = [
    ...publicAddresses(town),
    ...residentAddresses(town),
    ...drawAddresses(town),
    ...budgetAddresses(town),
    ...backingAddresses(town),
    ...conversationAddresses(town),
    ...ballotAddresses(town),
    ...surveyAddresses(town),
    ...scanAddresses(town),
    ...arrangementAddresses(),
    ...viewAddresses(town),
    ...memorandumAddresses(town),
    ...councilAddresses(town),
    ...worksAddresses(town),
    ...dialogueAddresses(town),
    ...draftAddresses(town),
    ...schemeAddresses(town),
    ...helpAddresses(town),
    ...youthAddresses(town),
    ...companionAddresses(),
    ...programmeAddresses(new Date().getFullYear()),
    ...mandateAddresses(),
    ...agendaAddresses(town),
    ...challengeAddresses(town),
    ...initiativeAddresses(town),
  ];
  return [...pages, ...documents(town), ...staffAddresses(town)];
}

function publicAddresses(town: Examples): Address[] {
  return [
    // First, because the address that the code was sent to is kept for minutes.
    ...plain('visitor', ['/inloggen/code']),
    ...plain('visitor', ['/', '/over', '/privacy', '/toegankelijkheid', '/begin-iets', '/werk-samen', '/rss']),
    ...plain('visitor', ['/trajecten', '/agenda', '/beloften', '/wat-is-er-gedaan', '/wijken', '/zoeken', '/logboek']),
    ...plain('visitor', ['/moderatiebeleid', '/moderatiebeleid/logboek', '/inloggen']),
    ...plain('visitor', ['/mijn/gewist', '/demo/personen', '/demo/postvak']),
    ...plain('visitor', ['/loting', '/loting/aanmelden']),
    { route: '/loting/klaar', path: '/loting/klaar?antwoord=ja', as: 'visitor' },
    filled('visitor', '/wijken/:code', town.area),
    { route: '/zoeken', path: '/zoeken?q=water', as: 'visitor' },
    filled('visitor', '/trajecten/:slug', 'spaarnepark'),
    filled('visitor', '/trajecten/:slug', 'minder-autos-binnenstad'),
    filled('visitor', '/trajecten/:slug', 'speelplek-leidsebuurt'),
    filled('visitor', '/trajecten/:slug/afspraak', 'spaarnepark'),
    filled('visitor', '/trajecten/:slug/afspraak/raadsnota', 'spaarnepark'),
    filled('visitor', '/trajecten/:slug/verslag', 'speelplek-leidsebuurt'),
    filled('resident', '/trajecten/:slug/waardering', 'speelplek-leidsebuurt'),
    filled('visitor', '/trajecten/:slug/panel/:stepId', 'ruimte-in-de-straat', town.panelStep),
    filled('visitor', '/trajecten/:slug/elders/:stepId', 'minder-autos-binnenstad', town.outsideStep),
    filled('visitor', '/trajecten/:slug/ideeen/:stepId', 'spaarnepark', town.step),
    filled('visitor', '/trajecten/:slug/ideeen/:stepId/kaart', 'spaarnepark', town.step),
    filled('resident', '/trajecten/:slug/ideeen/:stepId/nieuw', 'spaarnepark', town.step),
    filled('resident', '/trajecten/:slug/ideeen/:stepId/nieuw/plek', 'spaarnepark', town.step),
    filled('visitor', '/ideeen/:id', town.busyIdea),
    filled('visitor', '/antwoorden/:id', town.answer),
    filled('visitor', '/melden/:kind/:id', 'bijdrage', town.busyIdea),
    filled('visitor', '/melden/:kind/:id/dank', 'reactie', town.comment),
    filled('visitor', '/demo/postvak/:id', town.mail),
    filled('visitor', '/demo/postvak/brief/:id', town.letter),
  ];
}

function residentAddresses(town: Examples): Address[] {
  return [
    ...plain('resident', ['/mijn', '/mijn/brief', '/mijn/gegevens', '/mijn/gegevens/overzicht']),
    ...plain('resident', ['/mijn/gegevens/wissen', '/mijn/papier', '/mijn/veiligheid', '/mijn/volgen']),
    ...plain('resident', ['/mijn/veiligheid/app', '/inloggen/naam', '/inloggen/gelukt']),
    ...plain('resident with a codes app', ['/mijn/veiligheid/herstelcodes', '/inloggen/tweede-stap']),
    { route: '/volgen', path: '/volgen?projectId=2&terug=/', as: 'resident' },
    filled('resident', '/ideeen/:id', town.ownIdea),
    filled('resident', '/ideeen/:id/wijzig', town.ownIdea),
    filled('resident', '/ideeen/:id/trek-in', town.ownIdea),
  ];
}

function documents(town: Examples): Address[] {
  const feeds = plain('visitor', ['/trajecten.rss', '/antwoorden.rss']);
  return [
    ...feeds.map((address) => document(address, rss)),
    document({ route: '/trajecten/:file', path: '/trajecten/spaarnepark.rss', as: 'visitor' }, rss),
    document({ route: '/trajecten/:file', path: '/trajecten/spaarnepark.ics', as: 'visitor' }, ics),
    {
      route: '/trajecten/:slug/ideeen/:stepId/kaart.json',
      path: `/trajecten/spaarnepark/ideeen/${town.step}/kaart.json?vak=4.6,52.3,4.7,52.4`,
      as: 'visitor',
      serves: 'application/json',
    },
    document({ route: '/thema/:file', path: '/thema/groen-en-water.rss', as: 'visitor' }, rss),
    document({ route: '/gebied/:file', path: `/gebied/${town.area}.rss`, as: 'visitor' }, rss),
    document({ route: '/ideeen/:file', path: `/ideeen/${town.step}.rss`, as: 'visitor' }, rss),
    document({ route: '/moment/:file', path: `/moment/${town.moment}.ics`, as: 'visitor' }, ics),
    document({ route: '/agenda.ics', path: '/agenda.ics', as: 'visitor' }, ics),
    document({ route: '/documenten/:file', path: `/documenten/${town.paper}.pdf`, as: 'visitor' }, 'application/pdf'),
    document({ route: '/afbeeldingen/:file', path: `/afbeeldingen/${town.picture}.webp`, as: 'visitor' }, 'image/webp'),
    // The map inside a form, asked for at every tap.
    document({ route: '/wijken/aanwijzen', path: '/wijken/aanwijzen?gebied=7', as: 'visitor' }, 'text/html'),
    document({ route: '/robots.txt', path: '/robots.txt', as: 'visitor' }, text),
    document({ route: '/.well-known/security.txt', path: '/.well-known/security.txt', as: 'visitor' }, text),
    document({ route: '/mijn/gegevens/download', path: '/mijn/gegevens/download', as: 'resident' }, 'application/json'),
    document(
      filled(
        'process manager',
        '/beheer/trajecten/:slug/onderdelen/:stepId/panel/uitnodigen/drukker.csv',
        'ruimte-in-de-straat',
        town.panelStep,
      ),
      csv,
    ),
    document(
      filled(
        'process manager',
        '/beheer/trajecten/:slug/onderdelen/:stepId/panel/uitnodigen/voorbeeld.csv',
        'ruimte-in-de-straat',
        town.panelStep,
      ),
      csv,
    ),
    document({ route: '/balie/voorbeeld.csv', path: '/balie/voorbeeld.csv', as: 'desk' }, csv),
    document(filled('desk', '/balie/bestand/:batchId/geweigerd.csv', town.batch), csv),
    // A mail in its own sandbox: what the receiver's mail program shows, not a page of ours.
    document(filled('visitor', '/demo/postvak/:id/opgemaakt', town.mail), 'text/html'),
    // A part of a page, asked for by the form while somebody types.
    document(
      {
        route: '/trajecten/:slug/ideeen/:stepId/lijkt-op',
        path: `/trajecten/spaarnepark/ideeen/${town.step}/lijkt-op?q=water`,
        as: 'visitor',
      },
      'text/html',
    ),
    document(
      {
        route: '/trajecten/:slug/budget/:stepId/voorstel/lijkt-op',
        path: `/trajecten/budget-schalkwijk/budget/${town.budgetStep}/voorstel/lijkt-op?q=bankjes`,
        as: 'visitor',
      },
      'text/html',
    ),
  ];
}
