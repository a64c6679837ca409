import { defaultModel, Model } from '@opensanctions/followthemoney'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fixtureDossier } from '../dossier.fixture.ts'
import { ftmCountries, ftmLanguages } from './ftm-codes.ts'
import { ftmEntities } from './ftm-entities.ts'
import { checkFtm } from './ftm-faults.ts'
import { type FtmEntity, ftmModel } from './ftm-model.ts'

const model = new Model(defaultModel)

describe('what is written down of the model is what the model says', () => {
  const properties = Object.entries(ftmModel).flatMap(([schema, all]) =>
    Object.entries(all).map(([property, type]) => [schema, property, type] as const),
  )
  test.each(properties)('%s has %s of the type %s', (schema, property, type) => {
    expect(model.getSchema(schema).getProperty(property).type.name).toBe(type)
  })
  test('its countries and languages are known there', () => {
    const { country, language } = defaultModel.types
    expect([...ftmCountries].filter((code) => !Object.hasOwn(country?.values ?? {}, code))).toEqual([])
    expect([...ftmLanguages].filter((code) => !Object.hasOwn(language?.values ?? {}, code))).toEqual([])
  })
})

const loaded = (entities: readonly FtmEntity[]) =>
  entities.map((entity) => model.getEntity(JSON.parse(JSON.stringify(entity))))

describe('a dossier as entities', () => {
  const { entities, faults } = checkFtm(ftmEntities(fixtureDossier()))
  test('has no faults, and every entity is loaded with all its values', () => {
    expect(faults).toEqual([])
    for (const [i, proxy] of loaded(entities).entries())
      expect(proxy.toJSON()).toMatchObject(JSON.parse(JSON.stringify(entities[i])))
  })
  test('has the parties, the documents and the flows that somebody claims, each flow with its proof', () => {
    const schemas = entities.map(({ schema }) => schema)
    expect(schemas).toEqual(['PublicBody', 'PublicBody', 'Article', 'EconomicActivity', 'EconomicActivity'])
    const flows = entities.filter((one) => one.schema === 'EconomicActivity')
    const article = entities.find((one) => one.schema === 'Article')
    for (const { properties } of flows) {
      expect(properties.proof).toEqual([article?.id])
      expect(properties.publisher).toEqual(article?.properties.publisher)
      expect(properties.retrievedAt).toEqual(article?.properties.retrievedAt)
    }
    expect(flows.map(({ properties }) => [properties.sender, properties.receiver])).toEqual([
      [['tidewaiter-party-kp'], ['tidewaiter-party-ru']],
      [['tidewaiter-party-ru'], ['tidewaiter-party-kp']],
    ])
  })
  test('has the same ids when it is made again', () => {
    const again = checkFtm(ftmEntities({ ...fixtureDossier(), madeAt: '2030-01-01T00:00:00.000Z' }))
    expect(again.entities).toEqual(entities)
  })
  test('keeps dates as exact as they are, and names a denial beside the claim', () => {
    const [arms, oil] = entities.filter((one) => one.schema === 'EconomicActivity')
    expect([oil?.properties.startDate, oil?.properties.endDate]).toEqual([['2022-12'], ['2023-04']])
    expect(arms?.properties.description?.[0]).toContain('Denied by North Korean defence ministry.')
    expect(arms?.properties.summary?.some((line) => line.includes('denied'))).toBe(true)
  })
  test('has no flow that is only denied or whose statements were rejected', () => {
    const dossier = fixtureDossier()
    const flows = (statements: typeof dossier.statements): number =>
      ftmEntities({ ...dossier, statements }).filter(({ schema }) => schema === 'EconomicActivity').length
    expect(flows(dossier.statements.filter(({ statement }) => statement.id !== 's-arms'))).toBe(1)
    expect(flows(dossier.statements.map((one) => ({ ...one, state: 'rejected' as const })))).toBe(0)
  })
})

describe('a value that the model does not allow is left out and named', () => {
  const article = (properties: FtmEntity<'Article'>['properties']): FtmEntity => ({
    id: 'd-1',
    schema: 'Article',
    properties: { fileName: ['page.html'], ...properties },
  })
  const wrong: readonly (readonly [string, FtmEntity])[] = [
    ['publishedAt', article({ publishedAt: ['3 July 2023'] })],
    ['publishedAt', article({ publishedAt: ['2023-02-31'] })],
    ['retrievedAt', article({ retrievedAt: ['2023-07-03T25:00:00Z'] })],
    ['sourceUrl', article({ sourceUrl: ['javascript:alert(1)'] })],
    ['sourceUrl', article({ sourceUrl: ['/home/reader/page.html'] })],
    ['sourceUrl', article({ sourceUrl: ['https://paper.example/<script>'] })],
    ['sourceUrl', article({ sourceUrl: [`https://paper.example/${'a'.repeat(4096)}`] })],
    ['language', article({ language: ['ja'] })],
    ['fileSize', article({ fileSize: ['many'] })],
    ['mimeType', article({ mimeType: ['text'] })],
    ['title', article({ title: ['a\0b'] })],
    ['title', article({ title: ['\ud800'] })],
    ['country', { id: 'p-1', schema: 'PublicBody', properties: { name: ['X'], country: ['KP'] } }],
    ['country', { id: 'p-1', schema: 'PublicBody', properties: { name: ['X'], country: ['xx'] } }],
    ['name', { id: 'p-1', schema: 'LegalEntity', properties: { name: [' '] } }],
    ['sender', { id: 't-1', schema: 'EconomicActivity', properties: { sender: ['nobody'] } }],
  ]
  test.each(wrong)('%s of %j', (property, entity) => {
    const { entities, faults } = checkFtm([entity])
    expect(faults).toHaveLength(1)
    expect(faults[0]?.message).toContain(`${entity.schema} ${entity.id}, ${property}: `)
    expect(entities[0]?.properties).not.toHaveProperty(property)
  })
  test.each([['../etc/passwd'], ['a b'], [''], ['a\0']])('an entity with the id %j', (id) => {
    const { entities, faults } = checkFtm([{ id, schema: 'LegalEntity', properties: { name: ['X'] } }])
    expect(entities).toEqual([])
    expect(faults[0]?.message).toContain('id: an identifier')
  })
  test('whatever a page says, what is left is loaded by the model', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.webUrl(), (text, address) => {
        const { entities } = checkFtm([
          article({ title: [text], sourceUrl: [address], publishedAt: [text], publisher: [text] }),
        ])
        expect(() => loaded(entities)).not.toThrow()
      }),
    )
  })
})
