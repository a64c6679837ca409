import { z } from '@hono/zod-openapi'
import type { Case } from '../../cases/case.ts'
import type { Dossier } from '../../exports/dossier.ts'
import { described } from './described.ts'

const list = { type: 'array', items: { type: 'object' } } as const
const instant = { type: 'string', format: 'date-time' } as const
const text = { type: 'string' } as const

/** Findings as they are taken away; `contract/export.schema.json` has all of it. */
export const dossierType = described<Dossier>('Dossier', {
  type: 'object',
  required: [
    'schema',
    'program',
    'madeAt',
    'subject',
    'entries',
    'documents',
    'statements',
    'transfers',
    'paragraphs',
    'accounts',
    'regimes',
  ],
  properties: {
    schema: text,
    program: text,
    madeAt: instant,
    subject: { type: 'object' },
    entries: list,
    documents: list,
    statements: list,
    transfers: list,
    paragraphs: list,
    accounts: list,
    regimes: list,
  },
})

const caseType = described<Case>('Case', {
  type: 'object',
  required: ['id', 'title', 'openedBy', 'openedAt', 'changedBy', 'changedAt', 'closed', 'entries', 'history'],
  properties: {
    id: text,
    title: text,
    openedBy: text,
    openedAt: instant,
    changedBy: text,
    changedAt: instant,
    closed: { type: 'boolean' },
    entries: list,
    history: list,
  },
})

/** A case as it stands, and what its entries are now. */
export const caseAnswerType = z.object({ case: caseType, dossier: dossierType }).openapi('CaseAnswer')
