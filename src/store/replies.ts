/** Replies of models that passed all checks, by a digest of what was asked. */
export interface ReplyStore {
  read(key: string): Promise<string | undefined>
  /** Keeps a reply; one that is there under the key gives way. */
  keep(key: string, reply: string): Promise<void>
}

export function replyStore(database: D1Database): ReplyStore {
  return {
    async read(key) {
      const row = await database
        .prepare('SELECT reply FROM model_reply WHERE key = ?1')
        .bind(key)
        .first<{ reply: string }>()
      return row?.reply
    },

    async keep(key, reply) {
      await database
        .prepare('INSERT OR REPLACE INTO model_reply (key, reply, created_at) VALUES (?1, ?2, ?3)')
        .bind(key, reply, new Date().toISOString())
        .run()
    },
  }
}
