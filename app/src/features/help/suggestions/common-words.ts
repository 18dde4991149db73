/**
 * Stems of words that many needs and offers share without being about the same: two notices are not alike because both
 * look for help in the neighbourhood. As the Dutch dictionary of PostgreSQL writes them.
 */
export const commonWords: readonly string[] = [
  ...['aanbod', 'aangebod', 'bewoner', 'bied', 'buurt', 'elk', 'gan', 'gat', 'gebruik', 'gezocht', 'goed', 'graag'],
  ...['grat', 'gratis', 'groep', 'grot', 'haarlem', 'help', 'hulp', 'ide', 'initiatief', 'jar', 'kan', 'keer', 'ker'],
  ...['klein', 'kom', 'kun', 'len', 'lat', 'mak', 'mensen', 'mens', 'nieuw', 'nodig', 'onz', 'oud', 'paar', 'par'],
  ...['plek', 'same', 'samen', 'stad', 'straat', 'strat', 'tijd', 'uur', 'ur', 'vraag', 'vrag', 'vrijwilliger'],
  ...['we', 'week', 'wek', 'wijk', 'wil', 'zoek', 'zoekt', 'onze', 'waar', 'war', 'iemand', 'even', 'eens', 'een'],
  // Numbers and days say when and how much, not about what.
  ...[
    'twee',
    'drie',
    'vier',
    'vijf',
    'zes',
    'zev',
    'acht',
    'neg',
    'tien',
    'elf',
    'twaalf',
    'twalf',
    'twintig',
    'dertig',
  ],
  ...[
    'honderd',
    'eerst',
    'twed',
    'maandag',
    'dinsdag',
    'woensdag',
    'donderdag',
    'vrijdag',
    'zaterdag',
    'zondag',
    'dag',
  ],
  ...['avond', 'middag', 'ochtend', 'maand', 'weekend', 'weekeind', 'euro', 'meter', 'meer', 'mer', 'alle', 'all'],
];
