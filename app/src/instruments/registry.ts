import { type Instruments, registerInstruments } from '../features/steps/index.ts';
import { agenda } from './agenda/instrument.tsx';
import { budget } from './budget/instrument.tsx';
import { consultation } from './consultation/instrument.tsx';
import { dialogue } from './dialogue/instrument.tsx';
import { ideas } from './ideas/instrument.tsx';
import { outside } from './outside/instrument.tsx';
import { panel } from './panel/instrument.tsx';
import { survey } from './survey/instrument.tsx';
import { valueScan } from './value-scan/instrument.tsx';

/** The ways to take part that this installation offers; a new instrument is one line here. */
export const instruments: Instruments = registerInstruments([
  ideas,
  outside,
  panel,
  budget,
  dialogue,
  survey,
  valueScan,
  consultation,
  agenda,
]);
