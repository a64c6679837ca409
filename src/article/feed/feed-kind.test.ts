import { expect, test } from 'vitest'
import { feedKind } from './feed-kind.ts'

test.each([
  ['<rss version="2.0"><channel>', 'rss'],
  ['\ufeff<?xml version="1.0"?>\n<!-- made by hand -->\n<rss version="0.92">', 'rss'],
  ['<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "rss-0.91.dtd"><rss version="0.91">', 'rss'],
  ['<!DOCTYPE rss [<!ENTITY a ">"> <!ENTITY b "x">]><rss>', 'rss'],
  ['<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="x">', 'rdf'],
  ['<feed xmlns="http://www.w3.org/2005/Atom">', 'atom'],
  ['<atom:feed xmlns:atom="http://www.w3.org/2005/Atom">', 'atom'],
  ['{"version": "https://jsonfeed.org/version/1.1", "items": []}', 'json'],
  ['{"title":"a","version":"https:\\/\\/jsonfeed.org\\/version\\/1"}', 'json'],
  ['<rdf:RDF xmlns:foaf="http://xmlns.com/foaf/0.1/">', null],
  ['<feed xmlns="urn:cattle">', null],
  ['<!doctype html><html><body><pre>&lt;rss version="2.0"></pre><rss version="2.0">', null],
  ['{"items": [{"url": "https://jsonfeed.org/version/1.1"}]}', null],
  ['[{"version":"https://jsonfeed.org/version/1"}]', null],
  ['<!-- <rss version="2.0">', null],
  ['', null],
])('%s is %s', (text, kind) => {
  expect(feedKind(text)).toBe(kind)
})

test('a document of nothing but comments is told in no time', () => {
  expect(feedKind('<!---->'.repeat(9_000))).toBeNull()
  expect(feedKind('<!--'.repeat(16_000))).toBeNull()
})
