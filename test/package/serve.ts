import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

/** A small site on the loopback address. */
interface Site {
  readonly origin: string
  /** The paths that were asked for, in order. */
  readonly asked: readonly string[]
  readonly close: () => Promise<void>
}

/** Serves a page with one script, a module, and beside it the scripts of a folder. The page forbids all else. */
export async function serve(folder: string, script: string, imports: Readonly<Record<string, string>>): Promise<Site> {
  const map = JSON.stringify({ imports })
  const page = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>clausewise</title>
<script type="importmap">${map}</script>
<script type="module" src="${script}"></script>`
  const policy = [
    `default-src 'none'`,
    `script-src 'self' 'sha256-${createHash('sha256').update(map).digest('base64')}'`,
    // A drawing brings its own style.
    `style-src 'unsafe-inline'`,
    'img-src data:',
  ]

  const asked: string[] = []
  const server = createServer(({ url = '/' }, response) => {
    asked.push(url)
    const file = join(folder, url)
    if (url === '/') response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': policy.join('; ') }).end(page)
    else if (/\.m?js$/.test(url) && existsSync(file)) createReadStream(file).pipe(response.writeHead(200, { 'content-type': 'text/javascript' }))
    else response.writeHead(404).end()
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () => new Promise((closed) => server.close(() => closed())),
  }
}
