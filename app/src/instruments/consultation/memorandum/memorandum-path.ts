import { consultationPath, consultationStaffPath } from '../consultation-path.ts';

type Place = Parameters<typeof consultationPath>[0];

/** Where everybody reads the memorandum. */
export function memorandumPath(step: Place) {
  return `${consultationPath(step)}/nota` as const;
}

/** The place of a view in it: where its author finds by which subjects it is answered. */
export function viewInMemorandum(step: Place, number: number) {
  return `${memorandumPath(step)}#zienswijze-${number}` as const;
}

/** A subject as officers write it. */
export function themePath(step: Place, themeId: number) {
  return `${consultationStaffPath(step, 'memorandum')}/onderwerpen/${themeId}` as const;
}

/** A view or a remark with its place in the memorandum, for officers. */
export function sourcePath(step: Place, source: { kind: 'view'; number: number } | { kind: 'remark'; id: number }) {
  const part = source.kind === 'view' ? `zienswijzen/${source.number}` : `reacties/${source.id}`;
  return `${consultationStaffPath(step, 'memorandum')}/${part}` as const;
}
