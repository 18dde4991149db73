import type { ConfiguredProgramme } from '../app/src/platform/town-programme.ts';

const omnibus = 'Haarlem Omnibus, bewonersonderzoek van de gemeente';

/**
 * The programme Nieuwe Democratie (2018-2022): its three pillars, spearheads and lines, in its own words made shorter. The
 * text says when it runs, that it has phases, and that phase 1 ends in March 2019; phases 2 to 4 follow by counting.
 */
export const nieuweDemocratie: ConfiguredProgramme = {
  pillars: [
    {
      key: 'samen-stadmaken',
      name: 'Samen stadmaken',
      goal: 'Een betere dialoog tussen inwoners en gemeente, om samen verantwoordelijkheid te nemen voor de stad en het samenleven.',
      lines: [
        {
          ...{ key: 'besluitvorming', code: '3.1.1', name: 'Betere participatie bij besluiten' },
          goal: 'Vóór elk traject staan heldere afspraken op papier, in een participatieparagraaf.',
          takes: ['trajectory'],
        },
        {
          ...{ key: 'jeugd', code: '3.1.2', name: 'Jeugd betrekken' },
          goal: 'Kinderen en jongeren zijn altijd een doelgroep. Er komt een Haarlemse kinderkrant.',
        },
        {
          ...{ key: 'loting', code: '3.1.2', name: 'Panels op basis van loting' },
          goal: 'Bewoners die zijn geloot, geven op basis van kennis advies over een dilemma.',
          takes: ['panel'],
        },
        {
          ...{ key: 'digitaal', code: '3.1.3', name: 'Digitale participatie' },
          goal: 'Digitale middelen inzetten, evalueren, en voorstellen wat de stad blijvend gebruikt.',
          ...{ spearhead: 'digitale-democratie', takes: ['digital'] },
        },
        {
          ...{ key: 'gesprekken', code: '3.1.4', name: 'Gesprekken met de stad' },
          goal: 'Gesprekken op momenten van betekenis, gekozen door college, raad of bewoners.',
          takes: ['gathering:city_conversation'],
        },
        {
          ...{ key: 'meet-share', code: '3.1.5', name: 'Meet & Share' },
          goal: 'Raad, college en actieve bewoners ontmoeten elkaar een keer per jaar.',
          ...{ yearly: { count: 1, what: 'Meet & Share' }, takes: ['gathering:meet_and_share'] },
        },
        {
          ...{ key: 'zeggenschap', code: '3.1.6', name: 'Zeggenschap overdragen' },
          goal: 'Experimenten met een buurtagenda, buurtbegroting, gebiedsontwikkeling, gelote wijkraad of wijkcoöperatie.',
          ...{ spearhead: 'zeggenschap', takes: ['mandate', 'budget'] },
        },
        {
          ...{ key: 'uitdaagrecht', code: '3.1.7', name: 'Uitdaagrecht (Right to Challenge)' },
          goal: 'Bewoners of bedrijven kunnen onder voorwaarden een taak van de gemeente overnemen.',
          ...{ spearhead: 'zeggenschap', takes: ['challenge'] },
        },
        {
          ...{ key: 'initiatievenraad', code: '3.1.8', name: 'Initiatievenraad en leefbaarheidsbudget evalueren' },
          goal: 'Weten of de raad en het budget werken, en wat er beter kan.',
        },
      ],
    },
    {
      key: 'stadmakers',
      name: 'Ondersteunen stadmakers',
      goal: 'Nog meer gebruik van de energie uit de stad: Haarlemmers doen meer mee met eigen initiatieven.',
      lines: [
        {
          ...{ key: 'initiatievencafe', code: '3.2.1', name: 'Initiatievencafé' },
          goal: 'Leren, elkaar helpen en netwerken. Nieuwe initiatiefnemers pitchen hun idee en vragen hulp.',
          ...{ yearly: { count: 3, what: 'Initiatievencafés' }, takes: ['gathering:initiatives_cafe'] },
        },
        {
          ...{ key: 'initiatievenschool', code: '3.2.2', name: 'Initiatievenschool' },
          goal: 'Workshops, cursussen en lezingen voor initiatiefnemers.',
          takes: ['gathering:school'],
        },
        {
          ...{ key: 'continu-leren', code: '3.2.3', name: 'Continu leren' },
          goal: 'Leren van de samenwerking bij ingewikkelde initiatieven in de openbare ruimte.',
        },
        {
          ...{ key: 'haarlemlink', code: '3.2.4', name: 'Online hulp vinden en geven' },
          goal: 'Een online aanvulling op het Initiatievencafé, naar behoefte van initiatiefnemers.',
          spearhead: 'digitale-democratie',
        },
        {
          ...{ key: 'nieuwsbrief', code: '3.2.5', name: 'Initiatievennieuwsbrief' },
          goal: 'Belangstellenden blijven op de hoogte.',
        },
        {
          ...{ key: 'ambtenarenpool', code: '3.2.6', name: 'Ambtenarenpool' },
          goal: 'Ambtenaren begeleiden initiatieven door de hele organisatie.',
          takes: ['initiative'],
        },
        {
          ...{ key: 'instrumentarium', code: '3.2.7', name: 'Instrumentarium' },
          goal: 'Instrumenten om initiatieven te helpen, zoals Bestuur op Maat, de waardenmeting en de hackathon.',
          ...{ spearhead: 'instrumentarium', takes: ['gathering:hackathon'] },
        },
        {
          ...{ key: 'leefbaarheidsbudget', code: '3.2.8', name: 'Leefbaarheids- en initiatievenbudget' },
          goal: 'Geld voor een betere leefomgeving, betaalbaar wonen en initiatieven uit de stad.',
          takes: ['subsidy'],
        },
      ],
    },
    {
      key: 'fundament',
      name: 'Het fundament van stadmaken',
      goal: 'Houding en gedrag van ambtenaren, raad, college, initiatiefnemers en partners veranderen, zodat het vertrouwen in elkaar groeit.',
      lines: [
        {
          ...{ key: 'rollen', code: '3.3.1', name: 'Gesprekken over rollen' },
          goal: 'Bestuur, ambtenaren en partners praten over hun nieuwe rol, houding en gedrag.',
          takes: ['gathering:role_conversation'],
        },
        {
          ...{ key: 'leernetwerk', code: '3.3.2', name: 'Leren van anderen' },
          goal: 'Meedoen in het leernetwerk van Pakhuis de Zwijger, Democratie in Actie en de proeftuin Digitale Democratie.',
        },
        {
          ...{ key: 'trainingen', code: '3.3.3', name: 'Workshops, trainingen en masterclasses' },
          goal: 'Ambtenaren weten meer van nieuwe democratie, zodat zij Haarlemmers kunnen helpen.',
          takes: ['gathering:training'],
        },
      ],
    },
  ],
  spearheads: [
    {
      ...{ key: 'digitale-democratie', name: 'Digitale democratie' },
      about: 'Met digitale middelen doen meer mensen mee.',
    },
    {
      ...{ key: 'instrumentarium', name: 'Instrumentarium' },
      about: 'Weten welk middel waarvoor werkt.',
    },
    {
      ...{ key: 'zeggenschap', name: 'Overdragen van zeggenschap' },
      about: 'Buurt, wijk of stad beslist zelf. Dit speerpunt loopt door het hele programma.',
    },
  ],
  phases: [
    {
      ...{ name: 'Fase 1', startsOn: '2018-03-01', endsOn: '2019-02-28' },
      about: 'Betekenis geven aan de opgave, samen met de stad.',
    },
    { name: 'Fase 2', startsOn: '2019-03-01', endsOn: '2020-02-29', about: 'Uitvoeren en experimenteren.' },
    { name: 'Fase 3', startsOn: '2020-03-01', endsOn: '2021-02-28', about: 'Ingevuld met wat fase 1 en 2 leerden.' },
    { name: 'Fase 4', startsOn: '2021-03-01', endsOn: '2022-02-28', about: 'Ingevuld met wat fase 1 en 2 leerden.' },
  ],
  indicators: [
    {
      ...{ key: 'vertrouwen-raad', name: 'Vertrouwen in de gemeenteraad', source: omnibus },
      definition:
        'Van elke honderd ondervraagde inwoners heeft zoveel veel tot onbeperkt vertrouwen in de gemeenteraad.',
      ...{ unit: 'percent', better: 'up', pillar: 'fundament' },
    },
    {
      ...{ key: 'vertrouwen-college', name: 'Vertrouwen in het college', source: omnibus },
      definition: 'Van elke honderd ondervraagde inwoners heeft zoveel veel tot onbeperkt vertrouwen in het college.',
      ...{ unit: 'percent', better: 'up', pillar: 'fundament' },
    },
  ],
  targets: {
    'agreement-in-time': 100,
    'promises-kept': 90,
    'answer-rate': 100,
    'answer-days': 28,
    'companion-days': 14,
  },
  licence: { name: 'CC0 1.0', href: 'https://creativecommons.org/publicdomain/zero/1.0/deed.nl' },
};
