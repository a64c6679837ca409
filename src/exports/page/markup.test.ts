import { expect, test } from 'vitest'
import { html, webLink } from './markup.ts'

test.each([
  ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  ['" onmouseover="alert(1)', '&quot; onmouseover=&quot;alert(1)'],
  ["' & '", '&#39; &amp; &#39;'],
  ['\0\u0008\u202e\ud800', '\ufffd\ufffd\ufffd\ufffd'],
  ['&lt;', '&amp;lt;'],
])('the text %j is written as %s', (text, written) => {
  expect(html`<p title="${text}">${text}</p>`.text).toBe(`<p title="${written}">${written}</p>`)
})

test('markup, lists of it and nothing come as they are', () => {
  const items = ['a', '<b>'].map((item) => html`<li>${item}</li>`)
  expect(html`<ul>${items}</ul>${null}${3}`.text).toBe('<ul><li>a</li><li>&lt;b&gt;</li></ul>3')
})

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' https://paper.example/',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  '//paper.example/',
  'https://',
])('%s is no link', (address) => {
  expect(webLink(address).text).not.toContain('<a')
})

test('an address of the web is a link that tells nobody where it stood', () => {
  expect(webLink('https://paper.example/?a="><script>').text).toBe(
    '<a href="https://paper.example/?a=&quot;&gt;&lt;script&gt;" rel="noreferrer noopener external">https://paper.example/?a=&quot;&gt;&lt;script&gt;</a>',
  )
})
