/** A project of a budget of the demonstration. All are made up. */
export type DemoProject = {
  title: string;
  body: string;
  euro: number;
  area: string | null;
  theme: 'groen-en-water' | 'zorg-en-samenleven' | 'jeugd-en-onderwijs' | 'straat-en-verkeer';
  group?: string;
  /** Why it is refused, where it is. */
  why?: string;
  /** The title of the idea of the same trajectory that it was. */
  idea?: string;
};
