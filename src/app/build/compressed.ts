import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { gzipAsync as zopfli } from "@gfx/zopfli";
import type { Plugin } from "vite";

/** What compresses well; smaller files gain nothing. */
const texts = /\.(?:html|js|css|json|svg|txt)$/;
const smallest = 1000;

/** What the first tick waits for: an encoder that takes seconds makes it smaller by a thirtieth. */
const awaited = /(?:^|\/)index(?:\.html|-[^/]*\.js)$/;

/**
 * Writes each text of the build compressed beside itself, as tightly as can be, for hosts that send
 * such files where a browser takes them.
 */
export function compressed(): Plugin {
  let folder = "";
  return {
    name: "compressed",
    apply: "build",
    configResolved({ build }) {
      folder = build.outDir;
    },
    closeBundle: {
      sequential: true,
      async handler() {
        const files = await readdir(folder, { recursive: true });
        await Promise.all(
          files.filter((file) => texts.test(file)).map((file) => compress(join(folder, file))),
        );
      },
    },
  };
}

async function compress(file: string): Promise<void> {
  const content = await readFile(file);
  if (content.length < smallest) return;
  const { BROTLI_PARAM_QUALITY, BROTLI_MAX_QUALITY, Z_BEST_COMPRESSION } = constants;
  const tightly = { params: { [BROTLI_PARAM_QUALITY]: BROTLI_MAX_QUALITY } };
  await Promise.all([
    writeFile(`${file}.br`, await promisify(brotliCompress)(content, tightly)),
    writeFile(
      `${file}.gz`,
      awaited.test(file)
        ? await zopfli(content, { numiterations: 5 })
        : await promisify(gzip)(content, { level: Z_BEST_COMPRESSION }),
    ),
  ]);
}
