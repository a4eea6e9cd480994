import { useEffect, useState } from 'react'

/** A value once it has rested for a moment, so that work on it does not hold up the typing. */
export function useSettled<Value>(value: Value, rest = 100): Value {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(value), rest)
    return () => window.clearTimeout(timer)
  }, [value, rest])
  return settled
}
