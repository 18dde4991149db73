// The start of a thread. Node runs it from its source, also beside the built server, so only types may be erased here.
import { parentPort, workerData } from 'node:worker_threads';
import { highsSolver } from '@stadmakers/sortition';
import { distribute } from './distribute.ts';

parentPort?.postMessage(distribute(workerData, await highsSolver()));
