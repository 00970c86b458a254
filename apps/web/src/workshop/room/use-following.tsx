/** Where this page stands to the hosts' spotlight: one state for all its screens. */
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useSlice } from '../use-workshop.ts'
import { answer, type Following, followingNone, lead } from './following.ts'
import { whenTypingPauses } from './typing-pause.ts'

interface Follow {
  readonly following: Following
  readonly answer: (to: 'follow' | 'decline' | 'break') => void
}
const Context = createContext<Follow>({ following: followingNone, answer: () => undefined })
export const useFollowing = (): Follow => useContext(Context)

interface Props {
  readonly children: ReactNode
  readonly isOnMap: boolean
  /** This page is to show the map; it is not called while somebody writes here, for 3 s at most. */
  readonly onLed: () => void
  /** The light is out, and whoever it brought to the map followed until then: likewise. */
  readonly onLetGo: () => void
}

export function FollowingProvider({ children, isOnMap, onLed, onLetGo }: Props) {
  const spotlight = useSlice('spotlight') ?? null
  const me = useSlice('me')?.id ?? ''
  const [taken, setTaken] = useState(followingNone)
  const next = lead(taken, spotlight, me)
  const moves = next !== taken && next.at === 'following'
  // What leads nowhere new holds at once; what would move the page waits for the hands to rest.
  const following = moves ? taken : next
  const id = next.id
  /** The light brought this page to the map; who was there before stays there. */
  const cameBy = useRef(false)
  const goAlong = useCallback(() => {
    if (!isOnMap) cameBy.current = true
    onLed()
  }, [isOnMap, onLed])
  useEffect(() => {
    if (!moves) return undefined
    return whenTypingPauses(() => {
      setTaken({ id, at: 'following' })
      goAlong()
    })
  }, [moves, id, goAlong])
  const isFree = taken.at === 'following' && next.at === 'none'
  useEffect(() => {
    if (!isFree) return undefined
    return whenTypingPauses(() => {
      setTaken(followingNone)
      if (cameBy.current) onLetGo()
      cameBy.current = false
    })
  }, [isFree, onLetGo])
  const reply = useCallback(
    (to: 'follow' | 'decline' | 'break') => {
      setTaken(answer(following, to, spotlight))
      if (to === 'follow') goAlong()
      // From here on it is their own way, and theirs to come back from; a hold lets nobody go one.
      else if (spotlight?.mode !== 'hold') cameBy.current = false
    },
    [following, spotlight, goAlong],
  )
  const value = useMemo(() => ({ following, answer: reply }), [following, reply])
  return <Context value={value}>{children}</Context>
}
