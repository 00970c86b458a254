import type { WorkshopMessages } from '../../en/workshop/index.ts'

export const ballots: WorkshopMessages['ballots'] = {
  strongFor: 'Решительно за',
  ratherFor: 'Скорее за',
  between: 'Посередине',
  ratherAgainst: 'Скорее против',
  strongAgainst: 'Решительно против',
  undecided: 'Не решил(а)',
}
