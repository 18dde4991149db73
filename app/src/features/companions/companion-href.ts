import type { SitePath } from '../../platform/mail/mail-text.ts';

const overview = '/beheer/begeleiding';

/** The pages of the pool of companions, for officers. */
export const poolHref = {
  overview,
  distribution: `${overview}/verdeling`,
  people: `${overview}/mensen`,
  figures: `${overview}/cijfers`,
  figuresCsv: `${overview}/cijfers.csv`,
  card: (personId: string): SitePath => `${overview}/kaart/${personId}`,
  initiative: (slug: string): SitePath => `${overview}/initiatieven/${slug}`,
  proposal: (id: number): SitePath => `${overview}/voorstellen/${id}`,
} as const;
