import type { Settings } from '../../platform/settings.ts';
import { dataSets } from './data-sets.ts';

const media = { csv: 'text/csv', json: 'application/json' } as const;
const vocabulary = 'http://publications.europa.eu/resource/authority';

/** The catalogue as other catalogues read it: DCAT as JSON-LD, with the names of DCAT-AP-NL. */
export function catalogue({ baseUrl, town }: Pick<Settings, 'baseUrl' | 'town'>) {
  const publisher = { '@type': 'foaf:Agent', 'foaf:name': `Gemeente ${town.name}` };
  const page = `${baseUrl}/open-data`;
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      vcard: 'http://www.w3.org/2006/vcard/ns#',
    },
    '@id': `${page}/catalogus.json`,
    '@type': 'dcat:Catalog',
    'dct:title': [{ '@language': 'nl', '@value': `Open data van Stadmakers ${town.name}` }],
    'dct:description': [
      { '@language': 'nl', '@value': 'Alle openbare lijsten van Stadmakers, zonder persoonsgegevens.' },
    ],
    'dct:publisher': publisher,
    'dct:language': { '@id': `${vocabulary}/language/NLD` },
    'dct:license': { '@id': town.programme.licence.href },
    'foaf:homepage': { '@id': page },
    'dcat:dataset': dataSets.map(({ key, title, about }) => ({
      '@id': `${page}/lijsten/${key}`,
      '@type': 'dcat:Dataset',
      'dct:identifier': key,
      'dct:title': inBoth(title),
      'dct:description': inBoth(about),
      'dct:publisher': publisher,
      'dct:accessRights': { '@id': `${vocabulary}/access-right/PUBLIC` },
      'dcat:contactPoint': {
        '@type': 'vcard:Organization',
        'vcard:fn': `Gemeente ${town.name}`,
        'vcard:hasEmail': { '@id': `mailto:${town.contactEmail}` },
      },
      'dcat:landingPage': { '@id': `${page}/lijsten/${key}` },
      'dcat:distribution': (['csv', 'json'] as const).map((form) => ({
        '@id': `${page}/${key}.${form}`,
        '@type': 'dcat:Distribution',
        'dcat:accessURL': { '@id': `${page}/${key}.${form}` },
        'dcat:downloadURL': { '@id': `${page}/${key}.${form}` },
        'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${media[form]}` },
        'dct:license': { '@id': town.programme.licence.href },
      })),
    })),
  };
}

function inBoth({ nl, en }: { nl: string; en: string }) {
  return [
    { '@language': 'nl', '@value': nl },
    { '@language': 'en', '@value': en },
  ];
}
