import { formatDay } from '../../platform/i18n/format.ts';
import type { PdfBlock, PdfContent } from '../../platform/pdf/pdf-content.ts';
import { isAgreed, sides, type Version } from './arrangement.ts';
import { arrangementMessages } from './messages.ts';

/** What the PDF needs besides the version: what it is about, who sends it, and where it stands on the site. */
export type PdfFacts = { title: string; town: string; href: string };

const t = arrangementMessages('nl');

/** One version as a PDF of the town, in its own language; as a draft where not both signed it. */
export function arrangementPdf(version: Version, { title, town, href }: PdfFacts): PdfContent {
  const text = (words: string): PdfBlock => ({ kind: 'text', text: words });
  const heading = (words: string): PdfBlock => ({ kind: 'heading', level: 2, text: words });
  const blocks: PdfBlock[] = [
    text(t.version(version.version, formatDay(version.savedAt, 'nl'))),
    ...(isAgreed(version) ? [] : [{ kind: 'note', text: t.concept } as const]),
    ...version.answers.flatMap(({ question, choice, text: words }) => [
      heading(question),
      ...(choice ? [text(`${choice.text}.`)] : []),
      ...(words === '' ? [] : [text(words)]),
    ]),
    heading(t.until),
    text(t.untilDay(formatDay(version.validUntil, 'nl'))),
    heading(t.signatures),
    { kind: 'list', items: sides.map((side) => `${t.side[side]}: ${signed(version, side)}`) },
    { kind: 'link', text: t.onWebsite, href },
  ];
  return { title: t.titleOf(title), language: 'nl', author: town, madeAt: version.savedAt, blocks };
}

function signed({ signatures }: Version, side: (typeof sides)[number]): string {
  const signature = signatures.find((one) => one.side === side);
  if (!signature) return t.notSigned;
  return [signature.function, t.signedOn(formatDay(signature.signedAt, 'nl'))].filter(Boolean).join(', ');
}
