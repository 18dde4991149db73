import { sizeText } from '../../../platform/documents/index.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Link } from '../../../platform/ui/link.tsx';
import { List } from '../../../platform/ui/list.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { type ApplicationFile, filePath } from '../../schemes/index.ts';
import { fileMessages } from './messages.ts';

/** The files of a challenge that the reader may see; its two sides also read which of them everybody sees. */
export type FilesOf = { id: number; files: readonly ApplicationFile[]; parties: boolean };

/** The files of a challenge for its two sides. */
export function filesForParties({ id, files }: Pick<FilesOf, 'id' | 'files'>): FilesOf {
  return { id, files, parties: true };
}

/** Those for everybody. */
export function filesForAll({ id, files }: Pick<FilesOf, 'id' | 'files'>): FilesOf {
  return { id, files: files.filter((file) => file.public), parties: false };
}

/** Files by what they are, with the way to each; nothing where there is none. */
export function FileList({ id, files, parties, locale }: FilesOf & { locale: Locale }) {
  const t = fileMessages(locale);
  if (files.length === 0) return null;
  return (
    <List
      items={files.map((file) => (
        <>
          <Link href={filePath(id, file.id)}>
            <Written>{file.alt}</Written>
          </Link>{' '}
          ({sizeText(file.size, locale)}){parties && `. ${file.public ? t.isOpen : t.isClosed}.`}
        </>
      ))}
    />
  );
}
