import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ArticleData } from '../../article/lexicon/article-lexicon.ts'
import { loadCompiled } from '../data-files/load.ts'
import { packageRoot } from '../data-files/package-root.ts'
import { readTemplate } from '../data-files/template-files.ts'
import { templateErrors } from './template-errors.ts'

test('the folder that new languages are copied from is sound, and each of its example texts comes out right', () => {
  expect(readTemplate(join(packageRoot, 'data')).faults).toEqual([])
  expect(templateErrors(join(packageRoot, 'data'))).toEqual([])
})

test('the template is no language of the program', () => {
  const { languages } = loadCompiled<ArticleData>('article')
  expect(languages.map(({ language }) => language)).not.toContain('xx')
})
