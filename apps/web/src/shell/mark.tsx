/** Parley's mark: a proposal's rule, a support and a rebuttal under it. Decoration: name what it stands in. */
export function Mark({ className }: { className?: string | undefined }) {
  return (
    <svg className={className} width="26" height="26" viewBox="0 0 26 26" aria-hidden="true">
      <g fill="none" stroke="currentColor">
        <path d="M2 4.5h22" strokeWidth="4" />
        <path d="M8 23V14" strokeWidth="2.2" />
        <path d="M18.4 23v-3.4M18.4 17.4V14" strokeWidth="2.2" />
        <path d="M14 11.2h8.8" strokeWidth="2.6" strokeLinecap="round" />
      </g>
      <path d="M8 9.2l4.2 6.2H3.8z" fill="currentColor" />
    </svg>
  )
}
