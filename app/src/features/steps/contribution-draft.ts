/** How a contribution came in. */
export type Channel = 'web' | 'paper' | 'desk' | 'phone' | 'meeting' | 'class';

/** What somebody put in, whatever the instrument. */
export type ContributionDraft = {
  title: string;
  body: string;
  /** Shown as the author; empty is shown as "een bewoner". */
  authorName: string;
  areaId: number | null;
  point: { longitude: number; latitude: number } | null;
  pictureId: string | null;
  /** The form's own key: the same form sent twice makes one contribution. */
  submissionKey: string | null;
};
