import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

const outDir = join(import.meta.dirname, 'app/dist');

/** Writes .br and .gz beside what compresses well, so that the server never compresses the same file twice. */
function precompress(): Plugin {
  return {
    name: 'precompress',
    apply: 'build',
    async closeBundle() {
      const folder = join(outDir, 'assets');
      for (const name of await readdir(folder)) {
        if (!/\.(css|js|svg)$/.test(name)) continue;
        const content = await readFile(join(folder, name));
        await writeFile(join(folder, `${name}.gz`), await promisify(gzip)(content, { level: 9 }));
        const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
        await writeFile(join(folder, `${name}.br`), await promisify(brotliCompress)(content, options));
      }
    },
  };
}

/** Keeps `import.meta.dirname` the folder of the source, where the migrations and the built files are looked for. */
function sourceFolders(): Plugin {
  return {
    name: 'source-folders',
    transform: (code, id) =>
      code.includes('import.meta.dirname')
        ? code.replaceAll('import.meta.dirname', JSON.stringify(dirname(id)))
        : undefined,
  };
}

// What browsers get: styles, fonts and scripts, with their hash in the name.
const browser: UserConfig = {
  plugins: [precompress()],
  build: {
    outDir,
    emptyOutDir: true,
    manifest: 'manifest.json',
    // Fonts stay files of their own, so that they are cached apart and can be preloaded.
    assetsInlineLimit: 0,
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: {
        app: join(import.meta.dirname, 'app/src/platform/ui/css/app.css'),
        client: join(import.meta.dirname, 'app/src/client/client.ts'),
      },
    },
  },
};

// The application in one file (`vite build --ssr`): it starts in half the time, because nothing is compiled then.
const server: UserConfig = {
  plugins: [sourceFolders()],
  build: {
    outDir: join(outDir, 'server'),
    emptyOutDir: true,
    target: 'node24',
  },
};

export default defineConfig(({ isSsrBuild }) => ({
  publicDir: false as const,
  logLevel: 'warn' as const,
  ...(isSsrBuild ? server : browser),
}));
