/** The checklist filled in, as a form sends it; the version that somebody read, and what differs. */
export function checklist(seen: number, more: Record<string, string> = {}): Record<string, string> {
  return {
    ...{ 'keuze-decides': 'together', 'keuze-risk': 'small', 'keuze-rules': 'notice', 'keuze-freedom': 'wide' },
    ...{ 'uitleg-decides': 'De beplanting kiest het initiatief.', 'uitleg-help': 'Levert grond.' },
    ...{ 'uitleg-contact': 'De gebiedsmanager, via het algemene nummer.', validUntil: '2027-12-31' },
    ...{ seen: String(seen), ...more },
  };
}
