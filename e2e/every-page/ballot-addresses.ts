import { type Address, plain } from './address.ts';

/** Where somebody with a letter votes; the pages of a ballot box itself follow with the budget of the demonstration. */
export function ballotAddresses(): Address[] {
  return plain('visitor', ['/stemcode']);
}
