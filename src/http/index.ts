export { createApp } from './app.ts'
export { type AuthSettings, type AuthVariables, readAuthSettings } from './auth/settings.ts'
export type { Dependencies, LogEntry } from './context.ts'
