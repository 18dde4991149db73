import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a screen reader comes by: what it is, what it says, and whether it is on another page than what came before. */
export type Read = { role: string; text: string; page: number };
type Tree = { role?: string; type?: string; id?: string; children?: Tree[] };

/** Reads a PDF as the viewer of Firefox does: its structure in order, and what is for the eye only. */
export async function readPdf(bytes: Uint8Array) {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const read: Read[] = [];
  const eyeOnly: string[] = [];
  const links: { url: string; name: string }[] = [];
  for (let page = 1; page <= pdf.numPages; page += 1) {
    const shown = await pdf.getPage(page);
    const { items } = await shown.getTextContent({ includeMarkedContent: true });
    const texts = new Map<string, string>();
    const open: string[] = [];
    for (const item of items) {
      if ('str' in item) {
        const id = open.at(-1);
        if (id?.startsWith('p')) texts.set(id, `${texts.get(id) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`);
        else if (item.str.trim() !== '') eyeOnly.push(item.str);
      } else if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.id ?? 'artifact');
    }
    const walk = (tree: Tree, role: string) => {
      if (tree.type === 'content') read.push({ role, text: (texts.get(tree.id ?? '') ?? '').trim(), page });
      for (const child of tree.children ?? []) walk(child, tree.role ?? role);
    };
    walk((await shown.getStructTree()) as Tree, '');
    for (const { url, contentsObj } of await shown.getAnnotations()) links.push({ url, name: contentsObj.str });
  }
  const { info, metadata } = await pdf.getMetadata();
  const { Title: title, Language: language } = info as Record<string, string>;
  const outline = ((await pdf.getOutline()) ?? []).map(({ title, items }) => [
    title,
    ...items.map((item) => item.title),
  ]);
  const marked = yes(await pdf.getMarkInfo(), 'Marked');
  const showsTitle = yes(await pdf.getViewerPreferences(), 'DisplayDocTitle');
  const about = { title, language, marked, showsTitle, xml: String(metadata?.getRaw()), pages: pdf.numPages };
  await pdf.loadingTask.destroy();
  return { ...about, outline, read, eyeOnly, links };
}

// A map, whatever its type says.
function yes(values: unknown, name: string): boolean {
  return values instanceof Map && values.get(name) === true;
}
