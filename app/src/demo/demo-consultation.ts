/** A consultation of the demonstration, told in days before (−) or after today. */
export type DemoConsultation = {
  draftTitle: string;
  basis: string;
  whoMay: 'everybody' | 'interested';
  firstDay: number;
  paperPlace: string;
  spokenAt: string;
  /** As an officer pastes it. */
  draft: string;
  /** `paragraph` is the number that stands beside it. */
  remarks: { paragraph: number; author: string; body: string; day: number; channel?: 'desk' }[];
  views: {
    name: string;
    onBehalfOf?: string;
    postalAddress: string;
    email?: string;
    body: string;
    paragraphs: number[];
    day: number;
    channel?: 'paper';
  }[];
};

/** What was answered to a consultation; a remark is named by its place in the list. */
export type DemoMemorandum = {
  day: number;
  subjects: {
    title: string;
    points: ({ view: number; summary: string } | { remark: number; summary: string })[];
    answer: string;
    outcome: 'adopted' | 'partly' | 'not_adopted';
    change: string;
    /** What a paragraph becomes because of it. */
    amends?: { paragraph: number; text: string };
  }[];
};
