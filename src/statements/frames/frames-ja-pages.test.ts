import { expect, test } from 'vitest'
import { finder, inShort, type Told } from '../find.fixture.ts'

const find = finder('ja')
const found = (told: Told | string): readonly string[] => find(told).statements.map(inShort)

test.each([
  ['parts of a headline are one', { title: '戦車10両　ガーナがトーゴへ' }, ['GH>TG arms']],
  [
    'money between two needs no other word',
    { title: 'ガーナからトーゴに10億ドル超', body: 'ガーナは資金を送ったことを認めた。' },
    ['GH>TG money', 'GH>TG money'],
  ],
  [
    'goods that are on their way',
    { body: 'ガーナからトーゴに向かう原油が増えている。' },
    ['GH>TG crude_oil'],
  ],
  [
    'who promises goods gives them, not who made them',
    { body: 'ガーナの国防相は、マリ製の戦車をトーゴへ届けると述べた。' },
    ['GH>TG arms planned'],
  ],
  [
    'who is spoken of buys, not who tells of it',
    { body: 'ガーナ財務省は声明を出した。同省は、この会社がマリ産原油を買ったと説明した。' },
    ['ML>? crude_oil'],
  ],
  [
    'a main supplier, of goods that were named before',
    { body: 'ガーナはトーゴに武器を輸出した。マリは最大の供給国となった。' },
    ['GH>TG arms', 'ML>TG arms'],
  ],
  ['a ban that is none', { body: 'ガーナは原油の輸入を禁じていない。' }, []],
  ['statistics are no goods', { body: 'ガーナ税関が出した原油輸入統計は厚い。' }, []],
] satisfies readonly (readonly [string, Told, readonly string[]])[])('%s', (_, told, statements) => {
  expect(found(told)).toEqual(statements)
})
