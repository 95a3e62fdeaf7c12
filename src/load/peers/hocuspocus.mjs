// Hocuspocus with its SQLite extension. node hocuspocus.mjs PORT FILE
import { SQLite } from '@hocuspocus/extension-sqlite'
import { Server } from '@hocuspocus/server'

const [port, file] = process.argv.slice(2)
const extensions = [new SQLite({ database: file })]
const server = new Server({ port: Number(port), address: '127.0.0.1', quiet: true, extensions })
await server.listen()
