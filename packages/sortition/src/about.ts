import { codeVersion } from './version.ts';

/** What a commitment says about itself. */
export type About = {
  title?: string;
  /** Which seed will be used, such as three dice of ten sides at the town hall, or a drand round that is still to come. */
  seedSource?: string;
  /** The code that makes and checks it. */
  code?: string;
};

/** The same with nothing left open, as it is hashed. */
export function wholeAbout({ title = '', seedSource = '', code = codeVersion }: About = {}): Required<About> {
  return { title, seedSource, code };
}

/** What was said beforehand of the seed, for whoever compares; that nothing was said is worth knowing too. */
export function saidOfSeed({ seedSource }: Required<About>): string {
  return seedSource === '' ? 'Beforehand nothing was said of the seed.' : `Beforehand was said: "${seedSource}".`;
}
