// A host with a login proxy before it: it serves a folder below /reviews/, compressed, the proxy shows that below /u/42/, and
// answers whatever else is asked for with a page to log in, as such proxies do.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const PREFIX = "/u/42";
export const BASE = `${PREFIX}/reviews/`;
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join("; ");
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".json": "application/json",
  ".ics": "text/calendar",
};

/** Serves `root` until `close()`; `astray` lists what was asked for outside of it. */
export async function serve(root) {
  const astray = [];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://host").pathname);
    if (!path.startsWith(BASE)) {
      astray.push(path);
      response.writeHead(200, { "Content-Type": TYPES[".html"] }).end("<!doctype html><title>Log in</title>");
      return;
    }
    const file = normalize(path.slice(BASE.length)) || ".";
    const [status, found, body] = await answer(root, path.endsWith("/") ? join(file, "index.html") : file);
    const type = TYPES[extname(found)] ?? "text/plain; charset=utf-8";
    response.writeHead(status, { "Content-Type": type, "Content-Encoding": "gzip", "Content-Security-Policy": POLICY });
    response.end(gzipSync(body));
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    astray,
    close: () => server.close(),
  };
}

async function answer(root, file) {
  try {
    return [200, file, await readFile(join(root, file))];
  } catch {
    return [404, "404.html", await readFile(join(root, "404.html")).catch(() => "")];
  }
}
