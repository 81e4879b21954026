import { createReadStream, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

/** A folder on the loopback address, below a path of its own: a site must work from any. */
export interface Served {
  /** The address of the folder, with `/` at its end. */
  readonly address: string
  /** The paths that were asked for, in order. */
  readonly asked: string[]
  readonly close: () => Promise<void>
}

const types: { readonly [ending: string]: string | undefined } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
}

export async function serveFolder(folder: string): Promise<Served> {
  const below = '/some/path/'
  const asked: string[] = []
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost')
    asked.push(pathname)
    const file = join(folder, decodeURIComponent(pathname.slice(below.length - 1)))
    const isFile = pathname.startsWith(below) && (statSync(file, { throwIfNoEntry: false })?.isFile() ?? false)
    if (!isFile) response.writeHead(404).end()
    else createReadStream(file).pipe(response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' }))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${below}`,
    asked,
    close: () => new Promise((closed) => server.close(() => closed())),
  }
}
