import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const ofTheSystem = '/usr/bin/chromium';

/** How Playwright starts its browser: which program, with which environment and flags. */
export type Browser = { executablePath: string; env: Record<string, string>; args: string[] };

/** Chromium of the system, or else the one inside an npm package, unpacked once; nothing is fetched. */
export async function findBrowser(cacheDir = join(import.meta.dirname, '../../.cache/chromium')): Promise<Browser> {
  // Chromium's own sandbox refuses to run as root, as containers and CI do.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  if (existsSync(ofTheSystem)) return { executablePath: ofTheSystem, env: environment({}), args };
  if (!existsSync(cacheDir)) await unpack(cacheDir);
  return {
    executablePath: join(cacheDir, 'chromium'),
    // The package is made for AWS Lambda and brings the libraries and fonts that a bare machine lacks.
    env: environment({ LD_LIBRARY_PATH: join(cacheDir, 'al2023/lib'), FONTCONFIG_PATH: join(cacheDir, 'fonts') }),
    args: [...args, '--disable-gpu', '--font-render-hinting=none'],
  };
}

// Asked of the package itself in a process of its own: on AWS Lambda it unpacks its libraries too, into TMPDIR.
async function unpack(cacheDir: string): Promise<void> {
  await mkdir(dirname(cacheDir), { recursive: true });
  // Unpacked beside and renamed, so that a browser that was broken off is never taken for a whole one.
  const halfway = await mkdtemp(`${cacheDir}-`);
  const script = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;
  execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: import.meta.dirname,
    env: environment({ TMPDIR: halfway, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' }),
  });
  const fonts = `<fontconfig><dir>/usr/share/fonts</dir><dir>${join(cacheDir, 'fonts')}</dir></fontconfig>`;
  await writeFile(join(halfway, 'fonts', 'fonts.conf'), fonts);
  await rename(halfway, cacheDir).catch(() => rm(halfway, { recursive: true, force: true }));
}

function environment(extra: Record<string, string>): Record<string, string> {
  const own = Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return { ...Object.fromEntries(own), ...extra };
}
