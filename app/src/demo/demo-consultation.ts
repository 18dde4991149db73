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
    body: string;
    paragraphs: number[];
    day: number;
    channel?: 'paper';
  }[];
};
