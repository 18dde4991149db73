import { demoPeople } from '../demo/people.ts';
import type { Form } from './app.ts';
import type { Cookies, LivedInTown } from './lived-in-town.ts';

/** Somebody does what a form is for: `fields` on top of those that stand in it, on the page where it was found or `on`. */
export type Deed = {
  act: string;
  by?: keyof Cookies;
  on?: string | ((town: LivedInTown) => Promise<string>);
  fields?: Form;
  files?: () => Record<string, File>;
  /** Instead of a form on a page, for what comes by mail or from an app with codes. */
  instead?: (town: LivedInTown) => Promise<Response>;
  /** Who stands in the line, when that is not who sent the form. */
  actor?: 'system';
};

/** The id of somebody of the demonstration, by the first name. */
export const personOf = (first: string) => demoPeople.find(({ name }) => name.startsWith(first))?.id ?? '';
