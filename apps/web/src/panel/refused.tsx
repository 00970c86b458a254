/** Why an act of the panel was not done; read out when it comes. */
import styles from './panel.module.css'

export function Refused({ sentence }: { readonly sentence: string }) {
  return (
    <output className={styles['told']}>
      {sentence && <span className={`refusal ${styles['refused']}`}>{sentence}</span>}
    </output>
  )
}
