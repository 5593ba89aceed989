import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Server } from 'restify';
import { pageHeaders } from './guard.ts';

const require = createRequire(import.meta.url);
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Serves the page and the two libraries it uses as they are: there is no build step. */
export function addPage(server: Server): void {
  const folder = path.join(import.meta.dirname, 'page');
  const own = readdirSync(folder).map((name) => [`/page/${name}`, path.join(folder, name)] as const);
  const files = new Map<string, string>([
    ['/', path.join(folder, 'index.html')],
    ...own,
    ['/vendor/adaptivecards.js', require.resolve('adaptivecards/dist/adaptivecards.min.js')],
    ['/vendor/markdown-it.js', path.join(path.dirname(require.resolve('markdown-it/package.json')), markdownIt)],
  ]);
  for (const [url, file] of files) {
    const body = readFileSync(file);
    const headers = { ...pageHeaders, 'Content-Type': types[path.extname(file)] ?? 'application/octet-stream' };
    server.get(url, (_request, response, next) => {
      response.writeHead(200, headers);
      response.end(body);
      next();
    });
  }
}

const markdownIt = 'dist/browser/markdown-it.esm.min.mjs';
