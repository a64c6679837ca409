import { createHash } from 'node:crypto'
import { fixtureReading } from '../reading/reading.fixture.ts'
import { partialDate } from '../text/partial-date.ts'
import { type Dossier, dossierSchema } from './dossier.ts'

const label = (text: string) => ({ en: text, ja: text })

/** What is taken away of the made-up page: two transfers, one of them denied too, a cap, and a judgement. */
export const fixtureDossier = (change: Partial<Dossier> = {}): Dossier => {
  const reading = fixtureReading({ published: partialDate('2023-07-03') })
  const { article, document, transfers, assessments, statements } = reading
  const readAt = '2023-07-04T09:00:00.000Z'
  return {
    schema: dossierSchema,
    program: 'tidewaiter 0.0.0',
    madeAt: '2024-01-02T03:04:05.000Z',
    subject: {
      kind: 'case',
      case: 'case-1',
      title: 'Barges',
      openedBy: 'A. Reader',
      openedAt: readAt,
      changedBy: 'B. Reader',
      changedAt: readAt,
    },
    entries: [
      {
        id: 'e-1',
        item: { kind: 'transfer', transfer: 't-arms', statements: ['s-arms'] },
        found: 't-arms',
        note: 'Look at the crane.',
        addedBy: 'A. Reader',
        addedAt: readAt,
        noteBy: 'B. Reader',
        noteAt: readAt,
      },
      {
        id: 'e-2',
        item: { kind: 'transfer', transfer: 't-oil', statements: ['s-oil'] },
        found: 't-oil',
        note: '',
        addedBy: 'A. Reader',
        addedAt: readAt,
        noteBy: 'A. Reader',
        noteAt: readAt,
      },
    ],
    documents: [
      {
        id: document.id,
        name: 'page.txt',
        address: 'https://chronicle.example/1',
        mediaType: document.mediaType,
        bytes: document.bytes,
        title: article?.title ?? null,
        outlet: article?.outlet ?? null,
        publishedOn: article?.publishedOn ?? null,
        publishedFrom: article?.publishedFrom ?? null,
        language: article?.language ?? null,
        readAt,
        fetchedAt: null,
        reading: reading.id,
        engine: reading.engine,
        text: createHash('sha256')
          .update(article?.text ?? '')
          .digest('hex'),
        loose: [],
      },
    ],
    statements: statements.map((statement) => ({
      document: document.id,
      statement,
      state: 'found',
      found: null,
      history: [],
      transfer: transfers.find((one) => one.statements.includes(statement.id))?.id ?? null,
    })),
    transfers: transfers.map((transfer) => ({
      transfer,
      origins: [{ key: 'US', name: 'US government official', statements: transfer.statements }],
      denied:
        transfer.id === 't-arms'
          ? [{ key: 'KP/defence', name: 'North Korean defence ministry', statements: ['s-denial'] }]
          : [],
      documents: [document.id],
      assessments: assessments.filter((one) => one.transfer === transfer.id),
    })),
    paragraphs: [
      {
        id: 'unsc:1874/9',
        label: label('All arms'),
        from: '2009-06-12',
        url: 'https://rules.example/1874',
      },
      {
        id: 'unsc:2397/5',
        label: label('Refined petroleum'),
        from: '2018-01-01',
        url: 'https://rules.example/2397',
      },
    ],
    accounts: [
      {
        measure: 'unsc:2397/5',
        window: '2023',
        unit: 'bbl',
        limit: 500_000,
        official: { total: 148_500, share: 0.297 },
        claimed: { low: 0, high: 0 },
        notices: [75, 90, 95],
        factor: null,
      },
    ],
    regimes: [{ id: 'un-1718', label: label('UN measures'), disclaimer: label('Our own words.') }],
    ...change,
  }
}
