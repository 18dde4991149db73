import { analyse } from '../analyse.ts';
import { explain } from '../explain/explain.ts';
import { analysisOptions, analysisOptionsIn } from './analysis-options.ts';
import type { Command } from './command.ts';
import { print, remark, writeTextFile } from './output.ts';
import { readFolder } from './read-folder.ts';

/** `dialogue analyse`: says what the votes tell. */
export const analyseFolder: Command = {
  summary: 'say what people share and where they differ',
  example: 'DIR --engine robust --seed 1 --json out.json',
  files: ['DIR'],
  options: {
    ...analysisOptions,
    json: { value: 'FILE', help: 'write the whole result there; it has everybody’s place, so keep it inside' },
    help: { help: 'show this' },
  },
  async run(options) {
    const { votes, statements } = await readFolder(options.files[0] as string, {
      metaApart: options.flag('meta-apart'),
    });
    const from = performance.now();
    const result = analyse(votes, { statements, ...analysisOptionsIn(options) });
    remark(`${Math.round(performance.now() - from)} ms`);
    const json = options.text('json');
    if (json !== undefined) await writeTextFile(json, `${JSON.stringify(result, null, 2)}\n`);
    for (const line of explain(result, 'en').summary) print(line);
    const { reason } = result.quality;
    if (reason !== 'groups') print(`No groups: ${reason}.`);
    for (const { label, size, confidence } of result.groups)
      print(
        `Group ${label}: ${size}${confidence === null ? '' : `, ${Math.round(100 * confidence)} % comes back in samples`}.`,
      );
    print(
      `Consensus: agree ${result.consensus.agree.join(', ') || 'nothing'}; disagree ${result.consensus.disagree.join(', ') || 'nothing'}.`,
    );
    print(
      `The axes explain ${result.pca.varianceRatio.map((ratio) => `${(100 * ratio).toFixed(1)} %`).join(' and ')}.`,
    );
    print(`Input ${result.provenance.inputSha256}`);
    return 0;
  },
};
