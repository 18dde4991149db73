// The start of a thread. Node runs it from its source, also beside the built server, so only types may be erased here.
import { parentPort, workerData } from 'node:worker_threads';
import { drawPdf } from './draw-pdf.ts';

parentPort?.postMessage(await drawPdf(workerData));
