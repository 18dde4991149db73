import type { DemoConsultation } from '../demo-consultation.ts';

/** A draft that lies open now: the streets of Delftwijk, with what residents said so far. All of it is made up. */
export const delftwijkConsultation: DemoConsultation = {
  draftTitle: 'Ontwerp-verkeersbesluit straten Delftwijk',
  basis: 'afdeling 3.4 van de Algemene wet bestuursrecht',
  whoMay: 'everybody',
  firstDay: -12,
  paperPlace: 'Raakspoort, Zijlvest 39, op werkdagen van 9 tot 17 uur.',
  spokenAt: 'Bel 14 023, of kom dinsdag tussen 14 en 16 uur naar Buurthuis De Delft.',
  draft: `Waarom dit besluit

De straten van Delftwijk liggen open voor nieuwe riolering. Wij leggen ze anders terug. Daarbij horen andere verkeersregels.

Bewoners dachten mee. Zij noemden vooral veilig oversteken bij de school en meer groen.

Wat er verandert

In alle straten tussen de Marsmanstraat en de Jan Prinslaan mag u hoogstens 30 kilometer per uur rijden.

De Marsmanstraat wordt een straat met eenrichtingsverkeer. Fietsers mogen er wel in twee richtingen rijden.

Bij de school komt een zebrapad met een verhoogd plateau.

Parkeren

Er verdwijnen 18 parkeerplaatsen. Er komen er 12 terug aan de Delftlaan.

Twee plaatsen bij het gezondheidscentrum worden plaatsen voor mensen met een gehandicaptenparkeerkaart.

Wat er niet verandert

De bus houdt zijn route en zijn haltes.

Wanneer

Het college beslist als de termijn voorbij is en alle zienswijzen beantwoord zijn. Het werk begint in januari.`,
  remarks: [
    {
      paragraph: 3,
      author: 'Joke de Boer',
      body: 'Goed. Nu rijden ze hier veertig, ook als de school uitgaat.',
      day: -11,
    },
    { paragraph: 4, author: 'Kees Prins', body: 'Dan moet ik voor elke boodschap een rondje om. Waarom?', day: -10 },
    { paragraph: 4, author: 'Marloes Bakker', body: 'Fijn dat fietsers wel twee kanten op mogen.', day: -7 },
    {
      paragraph: 5,
      author: 'Omar Yilmaz',
      body: 'Zet er ook een lamp bij. In de winter is het donker om half negen.',
      day: -6,
    },
    {
      paragraph: 6,
      author: 'Kees Prins',
      body: 'Zes plaatsen minder is te veel. Na zes uur is er nu al geen plek.',
      day: -4,
    },
    { paragraph: 7, author: 'Riet Jonker', body: 'Hier ben ik blij mee.', day: -2, channel: 'desk' },
  ],
  views: [
    {
      name: 'K. Voorbeeld',
      postalAddress: 'Voorbeeldstraat 1\n2000 AA Haarlem',
      body: 'Ik ben het niet eens met het eenrichtingsverkeer. Mijn winkel wordt bevoorraad vanaf de Delftlaan. De vrachtwagen kan straks niet meer keren. Ik vraag u de richting om te draaien.',
      paragraphs: [4],
      day: -9,
    },
    {
      name: 'M. de Vries-Voorbeeld',
      onBehalfOf: 'Huurdersgroep De Delft',
      postalAddress: 'Voorbeeldplein 12\n2000 AB Haarlem',
      body: 'Namens 40 huurders vragen wij om de 18 parkeerplaatsen te laten bestaan tot de plaatsen aan de Delftlaan er zijn.',
      paragraphs: [6],
      day: -5,
    },
    {
      name: 'A. Voorbeeld',
      postalAddress: 'Voorbeeldweg 8\n2000 AC Haarlem',
      body: 'Het zebrapad ligt op de verkeerde plek. De kinderen steken over bij de bakker.',
      paragraphs: [5],
      day: -3,
      channel: 'paper',
    },
  ],
};
