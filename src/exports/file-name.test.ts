import fc from 'fast-check'
import { expect, test } from 'vitest'
import { attachment, fileName, isPlainName } from './file-name.ts'

test.each([
  ['Barges on the Tumen', 'Barges-on-the-Tumen.html'],
  ['羅津の船：第2報', '羅津の船-第2報.html'],
  ['../../etc/passwd', 'etc-passwd.html'],
  ['/absolute/path', 'absolute-path.html'],
  ['C:\\Windows\\system32', 'C-Windows-system32.html'],
  ['a\0b', 'a-b.html'],
  ['.htaccess', 'htaccess.html'],
  ['..', 'export.html'],
  ['', 'export.html'],
  ['<script>alert(1)</script>', 'script-alert-1-script.html'],
  ['CON', 'case-CON.html'],
  ['lpt1', 'case-lpt1.html'],
  ['nul', 'case-nul.html'],
  ['con.txt', 'con-txt.html'],
  ['x\r\nSet-Cookie: a=b', 'x-Set-Cookie-a-b.html'],
  ['\u202egnp.exe', 'gnp-exe.html'],
  ['長'.repeat(300), `${'長'.repeat(80)}.html`],
])('%j gives the file %s', (title, name) => {
  expect(fileName(title, 'html')).toBe(name)
})

test('whatever the title, the name is one part of a path and the header one line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (title) => {
      const name = fileName(title, 'csv')
      expect(name).toMatch(/^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}-]*\.csv$/u)
      expect(attachment(name)).toMatch(/^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''[\w.%~!-]+$/u)
    }),
  )
})

test.each([
  ['barges.warc.gz', true],
  ['羅津の船.warc.gz', true],
  ['a b.warc', true],
  ['../barges.warc.gz', false],
  ['/etc/passwd', false],
  ['C:\\barges.warc', false],
  ['a\\b', false],
  ['..', false],
  ['.hidden', false],
  ['', false],
  ['a\0b', false],
  ['a\nb', false],
  ['CON', false],
  ['nul.warc', false],
  ['com1.gz', false],
  ['file:x', false],
  ['name.', false],
  ['x'.repeat(300), false],
])('%j as the name of a file in this folder: %j', (name, plain) => {
  expect(isPlainName(name)).toBe(plain)
})
