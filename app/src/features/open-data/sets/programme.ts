import { sql } from 'kysely';
import { type Column, type DataSet, id, text, whole } from '../data-set.ts';

const value: Column = {
  ...{ key: 'waarde', type: 'number' },
  meaning: {
    nl: 'De waarde; leeg waar die niet bekend of niet te tonen is.',
    en: 'The value; empty where it is unknown or not shown.',
  },
};

/** The programme and its figures. */
export const programmeSets: readonly DataSet[] = [
  {
    key: 'cijfers',
    title: { nl: 'Cijfers van de monitor', en: 'Figures of the monitor' },
    about: {
      nl: 'Alle indicatoren per jaar en waar het kan per kwartaal. Over mensen alleen per jaar, en nooit over minder dan vijf.',
      en: 'All indicators by year and where possible by quarter. About people by year only, and never of fewer than five.',
    },
    columns: [
      id(
        'Nummer van deze regel; het kan bij een nieuwe berekening veranderen.',
        'Number of this row; it may change when figures are worked out anew.',
      ),
      text(
        'indicator',
        'De sleutel van de indicator; de uitleg staat op /monitor/cijfers.',
        'The key of the indicator; it is explained at /monitor/cijfers.',
      ),
      whole('jaar', 'Het jaar.', 'The year.'),
      whole('kwartaal', 'Het kwartaal; leeg is het hele jaar.', 'The quarter; empty is the whole year.'),
      text(
        'deel',
        'Waarvan dit een deel is: een wijk of leeftijd; leeg is alles.',
        'What this is a part of: a neighbourhood or age; empty is all.',
      ),
      value,
      whole('grondslag', 'Van hoeveel dit een aandeel of middelste is.', 'Of how many this is a share or a middle.'),
      text('eenheid', 'percent, days, count, euro of score.', 'percent, days, count, euro or score.'),
      text('toelichting', 'Wat bij dit cijfer hoort te worden gezegd.', 'What has to be said with this figure.'),
    ],
    rows: sql`select 2 * measurement.id as id, indicator, year as jaar, quarter as kwartaal, coalesce(area.name, part) as deel,
        value as waarde, base as grondslag, unit as eenheid, '' as toelichting
      from measurement join indicator on indicator.key = measurement.indicator
      left join area on part = 'area:' || area.id
      union all
      select 2 * figure.id + 1, indicator_key, year, null, '', value, null, unit, note
      from indicator_figure figure join indicator on indicator.key = indicator_key where replaced_by is null`,
  },
  {
    key: 'programma',
    title: { nl: 'Lijnen van het programma', en: 'Lines of the programme' },
    about: { nl: 'Pijlers en lijnen met hun doel.', en: 'Pillars and lines with their goal.' },
    columns: [
      id('Nummer.', 'Number.'),
      text('pijler', 'De pijler.', 'The pillar.'),
      text('paragraaf', 'De paragraaf van het programma.', 'The paragraph of the programme.'),
      text('naam', 'De lijn.', 'The line.'),
      text('doel', 'Wat de stad ermee wil.', 'What the town wants with it.'),
      whole('per_jaar', 'Hoe vaak per jaar is beloofd.', 'How often a year was promised.'),
      text('per_jaar_wat', 'Van wat.', 'Of what.'),
    ],
    rows: sql`select line.id, pillar.name as pijler, code as paragraaf, line.name as naam, line.goal as doel,
        yearly_count as per_jaar, yearly_what as per_jaar_wat
      from programme_line line join programme_pillar pillar on pillar.id = pillar_id`,
  },
];
