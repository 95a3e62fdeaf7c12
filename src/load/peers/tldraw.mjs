// Rooms of tldraw sync, each with an SQLite file. node tldraw.mjs PORT FILE
import { createServer } from 'node:http'
import { NodeSqliteWrapper, SQLiteSyncStorage, TLSocketRoom } from '@tldraw/sync-core'
import { createTLSchema } from '@tldraw/tlschema'
import Database from 'better-sqlite3'
import { WebSocketServer } from 'ws'

const [port, file] = process.argv.slice(2)
const schema = createTLSchema()
const rooms = new Map()

function room(id) {
  let known = rooms.get(id)
  if (!known) {
    const db = new Database(`${file}.${id}`)
    db.pragma('journal_mode = WAL')
    const storage = new SQLiteSyncStorage({ sql: new NodeSqliteWrapper(db) })
    known = new TLSocketRoom({ schema, storage })
    rooms.set(id, known)
  }
  return known
}

const http = createServer((req, res) => {
  res.end(req.url === '/schema' ? JSON.stringify(schema.serialize()) : 'ok')
})
const sockets = new WebSocketServer({ server: http, perMessageDeflate: false })
sockets.on('connection', (socket, req) => {
  const url = new URL(req.url, 'http://localhost')
  const sessionId = url.searchParams.get('sessionId')
  room(url.pathname.split('/').pop()).handleSocketConnect({ sessionId, socket, isReadonly: false })
})
http.listen(Number(port), '127.0.0.1')
