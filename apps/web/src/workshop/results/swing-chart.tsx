/**
 * How people moved between two ballots, drawn in ink: the darker, the more for it. The same numbers stand in a table
 * for those who listen.
 */
import type { Side, TargetSwing } from '@parley/workshop'
import { useWorkshopSay } from '../workshop-say.ts'
import { flowOrder, flowShapes } from './flow-shapes.ts'
import styles from './swing-chart.module.css'

const column = 14
const measures = (width: number, names: number, head: number, line: number) => ({
  width,
  head,
  room: { height: 132, gap: 9, line, left: names + column, right: width - names - column },
})
const forPage = measures(320, 96, 18, 15)
/** Its letters are nearly twice as large beside the same columns: for the back row. */
const forWall = measures(424, 140, 29, 27)

interface Props {
  readonly swing: TargetSwing
  readonly large?: boolean
}

export function SwingChart({ swing, large = false }: Props) {
  const { ballots: say } = useWorkshopSay()
  const { width, head, room } = large ? forWall : forPage
  const shapes = flowShapes(swing, room)
  if (!shapes) return null
  const names: Readonly<Record<Side, string>> = {
    for: say.sideFor,
    undecided: say.sideUndecided,
    against: say.sideAgainst,
  }
  return (
    <figure className={styles['figure']}>
      <svg className={styles['chart']} viewBox={`0 0 ${width} ${room.height + head + 6}`} aria-hidden="true">
        <text x={room.left} y={head - 7} textAnchor="end" className={styles['head']}>
          {say.before}
        </text>
        <text x={room.right} y={head - 7} className={styles['head']}>
          {say.after}
        </text>
        <g transform={`translate(0 ${head})`}>
          {shapes.bands.map(({ from, to, path }) => (
            <path
              key={`${from}-${to}`}
              d={path}
              className={from === to ? styles['stayed'] : styles['moved']}
            />
          ))}
          {(
            [
              ['before', room.left - column, room.left - column - 7, 'end'],
              ['after', room.right, room.right + column + 7, 'start'],
            ] as const
          ).map(([when, x, labelX, anchor]) =>
            shapes[when].map(({ side, count, y, height, nameY }) => (
              <g key={`${when}-${side}`}>
                {count > 0 && <rect x={x} y={y} width={column} height={height} className={styles[side]} />}
                {count > 0 && (
                  <text x={labelX} y={nameY} dominantBaseline="central" textAnchor={anchor}>
                    {names[side]} <tspan className={styles['count']}>{count}</tspan>
                  </text>
                )}
              </g>
            )),
          )}
        </g>
      </svg>
      {/* A table keeps its width however narrow it is made: what hides it stands around it. */}
      <div className="unseen">
        <table>
          <caption>{say.swing}</caption>
          <thead>
            <tr>
              <th scope="col">{say.fromTo}</th>
              {flowOrder.map((to) => (
                <th key={to} scope="col">
                  {`${names[to]}, ${say.after}`}
                </th>
              ))}
              <th scope="col">{say.before}</th>
            </tr>
          </thead>
          <tbody>
            {flowOrder.map((from) => (
              <tr key={from}>
                <th scope="row">{`${names[from]}, ${say.before}`}</th>
                {flowOrder.map((to) => (
                  <td key={to}>{swing.flow?.[from][to] ?? 0}</td>
                ))}
                <td>{swing.before?.[from] ?? 0}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">{say.after}</th>
              {flowOrder.map((to) => (
                <td key={to}>{swing.after?.[to] ?? 0}</td>
              ))}
              <td>{swing.both}</td>
            </tr>
          </tbody>
        </table>
      </div>
    </figure>
  )
}
