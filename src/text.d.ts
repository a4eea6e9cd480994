// Markdown is imported as text: the rule in wrangler.toml does it in the worker, a plugin in vitest.config.ts under Node.
declare module '*.md' {
  const text: string
  export default text
}
