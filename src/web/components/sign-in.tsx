import { type FormEvent, useState } from 'react'
import { signIn } from '../api.ts'

/** Asks for the token where the service admits nobody without one, and begins again with it. */
export function SignIn() {
  const [token, setToken] = useState('')

  function submit(event: FormEvent) {
    event.preventDefault()
    signIn(token.trim())
    window.location.reload()
  }

  return (
    <form className="sign-in" onSubmit={submit}>
      <label>
        访问令牌
        <input
          type="password"
          autoComplete="off"
          value={token}
          onChange={(event) => setToken(event.target.value)}
        />
      </label>
      <button type="submit" disabled={token.trim() === ''}>
        进入
      </button>
    </form>
  )
}
