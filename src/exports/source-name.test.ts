import { expect, test } from 'vitest'
import { sourceName, webAddress } from './source-name.ts'

test.each([
  ['page.html', 'page.html'],
  ['/home/r.reader/secret project/page.html', 'page.html'],
  ['C:\\Users\\R Reader\\page.html', 'page.html'],
  ['\\\\server\\share\\page.html', 'page.html'],
  ['../../etc/passwd', 'passwd'],
  ['/home/reader/', 'reader'],
  ['/', 'file'],
  ['file:///home/reader/page.html', 'page.html'],
  ['/home/reader/a#b/page.html', 'page.html'],
  ['/home/reader/feed.xml#item one', 'feed.xml#item one'],
  ['/home/reader/a.warc.gz#https://paper.example/1', 'a.warc.gz#https://paper.example/1'],
  ['/home/reader/a.warc.gz#https://me:secret@paper.example/1', 'a.warc.gz#https://paper.example/1'],
  ['https://paper.example/a/b?c=1#d', 'https://paper.example/a/b?c=1#d'],
  ['https://me:secret@paper.example/', 'https://paper.example/'],
  ['pasted text', 'pasted text'],
])('%s is called %s', (source, name) => {
  expect(sourceName(source)).toBe(name)
})

test.each([
  [null, null],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['file:///home/reader/page.html', null],
  [' https://paper.example/', null],
  ['https://paper.example/\r\nWARC-Type: x', 'https://paper.example/WARC-Type:%20x'],
  ['https://', null],
  ['https://paper.example/1', 'https://paper.example/1'],
  ['http://u@paper.example/1', 'http://paper.example/1'],
])('the web address of %j is %j', (text, address) => {
  expect(webAddress(text)).toBe(address)
})
