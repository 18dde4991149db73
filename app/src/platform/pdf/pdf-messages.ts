/** The few words that a PDF has of itself. In a thread nothing but this is known of texts. */
export function pdfMessages(language: 'nl' | 'en') {
  return messages[language];
}

const messages = {
  nl: {
    page: (page: number, pages: number) => `Pagina ${page} van ${pages}`,
    missing: 'Tekens die dit bestand niet kan laten zien, staan er als [?]. Op de website staan ze wel.',
  },
  en: {
    page: (page: number, pages: number) => `Page ${page} of ${pages}`,
    missing: 'Characters that this file cannot show stand as [?]. The website does show them.',
  },
};
