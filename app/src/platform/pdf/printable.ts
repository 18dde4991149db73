import type { PdfBlock, PdfContent } from './pdf-content.ts';

/** What stands where the typeface lacks characters. */
const lacking = '[?]';

/** The content with only characters that the typeface has, and which it lacks; nothing becomes an empty box. */
export function printable(
  content: PdfContent,
  has: (character: string) => boolean,
): { content: PdfContent; missing: string[] } {
  const missing = new Set<string>();
  const shown = (text: string) => shownText(text, has, missing);
  const blocks = content.blocks.map((block) => shownBlock(block, shown));
  return { content: { ...content, title: shown(content.title), blocks }, missing: [...missing] };
}

function shownBlock(block: PdfBlock, shown: (text: string) => string): PdfBlock {
  switch (block.kind) {
    case 'heading':
    case 'text':
    case 'note':
    case 'link':
      return { ...block, text: shown(block.text) };
    case 'list':
      return { ...block, items: block.items.map(shown) };
    case 'table': {
      const { title, head, rows } = block;
      return { ...block, title: shown(title), head: head.map(shown), rows: rows.map((row) => row.map(shown)) };
    }
  }
}

function shownText(text: string, has: (character: string) => boolean, missing: Set<string>): string {
  let shown = '';
  for (const character of plain(text)) {
    if (character === '\n' || has(character)) shown += character;
    else {
      missing.add(character);
      if (!shown.endsWith(lacking)) shown += lacking;
    }
  }
  return shown;
}

// An accent apart becomes one letter with it; what has no form of its own (control, joiners, variants of emoji) goes.
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\t\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
    .replace(/\u2011/g, '-')
    .replace(/(?!\n)(?:\p{Cc}|\p{Cf}|\p{Variation_Selector})/gu, '');
}
