/** What a chart shows: values of a few series at the same places along the bottom, such as years. */
export type ChartData = {
  /** Along the bottom, in order: "2024". */
  labels: readonly string[];
  series: readonly Series[];
};
/** A value is null where nothing is known; nothing is drawn there. */
export type Series = { name: string; values: readonly (number | null)[] };

/** What every chart needs beside its data. Its table says the same in words and figures. */
export type ChartProps = {
  /** Different from that of other charts on the page. */
  id: string;
  title: string;
  /** What is to be seen, in a sentence, for who cannot see it. */
  description: string;
  data: ChartData;
  /** A value as it is read: "83 %". */
  format: (value: number) => string;
  /** The name of the column of labels in the table: "Jaar". */
  labelName: string;
  target?: { value: number; name: string } | undefined;
};

/** The drawing in units of its own; a browser scales it to the room there is, a phone about one to one. */
export const size = { width: 400, height: 230, top: 26, right: 14, bottom: 30, left: 52 } as const;

/** All values that are known. */
export function knownValues({ series }: ChartData): number[] {
  return series.flatMap(({ values }) => values.flatMap((value) => (value === null ? [] : [value])));
}
