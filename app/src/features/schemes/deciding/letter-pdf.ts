import type { Deps } from '../../../platform/deps.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import { makePdf } from '../../../platform/pdf/make-pdf.ts';
import type { PdfBlock } from '../../../platform/pdf/pdf-content.ts';
import { applyMessages } from '../applying/messages.ts';
import type { Application } from '../states/load-application.ts';
import type { LetterContent } from './letter.ts';

/** The letter as an accessible PDF; the same letter gives the same bytes. */
export async function letterPdf(
  { settings }: Pick<Deps, 'settings'>,
  { applicantName, organisation, postalAddress }: Application,
  letter: LetterContent,
): Promise<Uint8Array> {
  const t = applyMessages('nl').letter;
  const address = [organisation, applicantName, postalAddress].filter(Boolean).join('\n');
  const blocks: PdfBlock[] = [
    { kind: 'text', text: address },
    {
      kind: 'text',
      text: `${settings.town.name}, ${formatDay(letter.day, 'nl')}\n${t.reference}: ${letter.reference}`,
    },
    ...letter.parts.map(
      (part): PdfBlock =>
        'heading' in part ? { kind: 'heading', level: 2, text: part.heading } : { kind: 'text', text: part.text },
    ),
    { kind: 'text', text: letter.signature },
  ];
  const author = t.town(settings.town.name);
  const madeAt = new Date(`${letter.day}T12:00:00Z`);
  const { bytes } = await makePdf({ title: letter.subject, language: 'nl', author, madeAt, blocks });
  return bytes;
}
