import type { Actor } from '../../../platform/actor.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { keepFile, type NewFile, type ReadyFile, readFile } from '../applying/files.ts';
import { lockToWork, type OwnError } from '../applying/lock-own.ts';
import { advance } from '../states/advance.ts';
import type { StepError } from '../states/steps.ts';

/** The story of a plan that was carried out, with what it really cost and a few pictures. */
export type NewReport = {
  told: string;
  lesson: string;
  reached: number;
  spentCents: number;
  rating: number | null;
  remark: string;
  pictures: readonly (Omit<NewFile, 'kind'> & { alt: string })[];
  /** Who is on the pictures agreed that everybody sees them. */
  picturesPublic: boolean;
};
export type ReportError =
  | OwnError
  | StepError
  | { kind: 'picture-refused'; name: string }
  | { kind: 'picture-without-words' }
  | { kind: 'too-many-files' };

/** Sends the story; it can be sent once, and then the town settles. */
export async function sendReport(
  deps: Deps,
  actor: Actor,
  id: number,
  { pictures, picturesPublic, ...report }: NewReport,
): Promise<Result<null, ReportError>> {
  const ready: (ReadyFile & { alt: string; public: boolean })[] = [];
  for (const { alt, name, bytes } of pictures) {
    const read = await readFile({ kind: 'report', name, bytes });
    if (!read.ok || read.value.type !== 'image/webp') return fail({ kind: 'picture-refused', name });
    if (alt === '') return fail({ kind: 'picture-without-words' });
    ready.push({ ...read.value, alt, public: picturesPublic });
  }
  return deps.db
    .transaction()
    .execute(async (tx) => {
      const own = await lockToWork(tx, actor, id);
      if (!own.ok) return own;
      const at = deps.now();
      const done = await advance(tx, actor, own.value, 'report', { at });
      if (!done.ok) return done;
      await tx
        .insertInto('applicationReport')
        .values({ applicationId: id, ...report, sentAt: at })
        .execute();
      for (const picture of ready) {
        const kept = await keepFile(tx, id, picture, at);
        // Thrown, so that nothing of the report stays.
        if (!kept.ok) throw new TooManyFiles();
      }
      return ok(null);
    })
    .catch((error: unknown) => {
      if (error instanceof TooManyFiles) return fail({ kind: 'too-many-files' });
      throw error;
    });
}

class TooManyFiles extends Error {}
