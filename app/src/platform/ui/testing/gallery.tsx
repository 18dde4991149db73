import { haarlem } from '../../../../../config/haarlem.ts';
import { neutral } from '../../../../../config/neutral.ts';
import type { Frame } from '../frame.ts';
import { formPage as form } from './sample-form.tsx';
import { homePage } from './sample-home.tsx';
import { projectPage } from './sample-project.tsx';
import { staffPage } from './sample-staff.tsx';

const frame: Frame = {
  locale: 'nl',
  actor: { kind: 'visitor', visitorId: null },
  path: '/',
  town: haarlem,
  demo: true,
  assets: { url: (source) => `/assets/${source}` },
  notice: undefined,
};

/** The form page by itself, for tests of the form rules. */
export const formPage = form(frame);

/** Pages that together show every component, in both themes and languages. */
export const samplePages = [
  { name: 'home', page: homePage(frame) },
  { name: 'home in English, neutral theme', page: homePage({ ...frame, locale: 'en', town: neutral, demo: false }) },
  { name: 'project', page: projectPage(frame) },
  { name: 'form', page: formPage },
  { name: 'staff', page: staffPage(frame) },
];
