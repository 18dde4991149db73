/** A project that does not end as it was counted, and why; taken back where `withdrawnAt` is known. */
export type Deviation = {
  id: number;
  projectId: number;
  wins: boolean;
  why: string;
  decidedAt: Date;
  withdrawnAt: Date | null;
  withdrawnWhy: string;
};
