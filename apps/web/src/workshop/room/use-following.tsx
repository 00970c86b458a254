/** Where this page stands to the hosts' spotlight: one state for all its screens. */
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { useSlice } from '../use-workshop.ts'
import { answer, type Following, followingNone, lead } from './following.ts'
import { whenTypingPauses } from './typing-pause.ts'

interface Follow {
  readonly following: Following
  readonly answer: (to: 'follow' | 'decline' | 'break') => void
}
const Context = createContext<Follow>({ following: followingNone, answer: () => undefined })
export const useFollowing = (): Follow => useContext(Context)

/** @param onLed this page is to show the map; it is not called while somebody writes here, for 3 s at most */
export function FollowingProvider({ children, onLed }: { children: ReactNode; onLed: () => void }) {
  const spotlight = useSlice('spotlight') ?? null
  const me = useSlice('me')?.id ?? ''
  const [taken, setTaken] = useState(followingNone)
  const next = lead(taken, spotlight, me)
  const moves = next !== taken && next.at === 'following'
  // What leads nowhere new holds at once; what would move the page waits for the hands to rest.
  const following = moves ? taken : next
  const id = next.id
  useEffect(() => {
    if (!moves) return undefined
    return whenTypingPauses(() => {
      setTaken({ id, at: 'following' })
      onLed()
    })
  }, [moves, id, onLed])
  const reply = useCallback(
    (to: 'follow' | 'decline' | 'break') => {
      setTaken(answer(following, to, spotlight))
      if (to === 'follow') onLed()
    },
    [following, spotlight, onLed],
  )
  const value = useMemo(() => ({ following, answer: reply }), [following, reply])
  return <Context value={value}>{children}</Context>
}
