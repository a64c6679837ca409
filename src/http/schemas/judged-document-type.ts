import { z } from '@hono/zod-openapi'
import { judgedStates } from '../../reading/judged-statements.ts'
import type { Judgement } from '../../reading/judgement.ts'
import { judgementVerdicts } from '../../reading/judgement.ts'
import type { PageJudgement } from '../../reading/page-judgement.ts'
import {
  assessmentType,
  ledgerEntryType,
  readingType,
  statementType,
  transferType,
} from './contract-types.ts'

/** A judgement as it is kept; its parts are made and checked where it is given. */
export const judgementType = z
  .custom<Judgement>(() => true)
  .openapi('Judgement', {
    type: 'object',
    required: [
      'id',
      'document',
      'statement',
      'quote',
      'verdict',
      'correction',
      'who',
      'at',
      'why',
      'retracted',
    ],
    properties: {
      id: { type: 'string' },
      document: { type: 'string' },
      statement: { type: 'string' },
      quote: { $ref: '#/components/schemas/Quoted' },
      verdict: { type: 'string', enum: [...judgementVerdicts] },
      correction: { type: ['object', 'null'] },
      who: { type: 'string' },
      at: { type: 'string', format: 'date-time' },
      why: { type: 'string' },
      retracted: { type: ['object', 'null'] },
    },
  })

const pageJudgementType = z
  .custom<PageJudgement>(() => true)
  .openapi('PageJudgement', {
    type: 'object',
    required: ['id', 'document', 'facts', 'before', 'who', 'at', 'why', 'retracted'],
    properties: {
      id: { type: 'string' },
      document: { type: 'string' },
      facts: { type: 'object' },
      before: { type: 'object' },
      who: { type: 'string' },
      at: { type: 'string', format: 'date-time' },
      why: { type: 'string' },
      retracted: { type: ['object', 'null'] },
    },
  })

const judgedStatementType = z
  .object({
    statement: statementType,
    state: z.enum(judgedStates),
    found: z.union([statementType, z.null()]),
    history: z.array(judgementType).readonly(),
  })
  .openapi('JudgedStatement')

export const judgedDocumentType = z
  .object({
    reading: readingType,
    judged: z.array(judgedStatementType).readonly(),
    statements: z.array(statementType).readonly(),
    loose: z.array(judgementType).readonly(),
    page: z.array(pageJudgementType).readonly(),
    transfers: z.array(transferType).readonly(),
    assessments: z.array(assessmentType).readonly(),
    ledger: z.array(ledgerEntryType).readonly(),
  })
  .openapi('JudgedDocument')
