import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packageRoot } from '../adapters/data-files/package-root.ts'
import { appointmentsIn, questionsOf, wrongAnswers } from './calendar.fixture.ts'
import { shippedRules } from './rules.fixture.ts'

const rules = shippedRules.get('un-1718')

test.each(appointmentsIn(join(packageRoot, 'data', 'regimes', 'calendar', 'un-1718.yaml')))(
  '$measure speaks from its first day to its last, in its direction',
  (one) => {
    expect(rules && wrongAnswers(one.measure, questionsOf(one), rules)).toEqual([])
  },
)
