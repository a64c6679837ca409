import { expect, test } from 'vitest'
import { finder, inShort, type Told } from '../find.fixture.ts'

const find = finder('en')
const found = (told: Told | string): readonly string[] => find(told).statements.map(inShort)

test.each([
  ['North Korea sent artillery shells to Russia.', 'KP>RU ammunition'],
  ['Iran supplied Russia with drones.', 'IR>RU drones'],
  ['Iran sold its drones to Russia.', 'IR>RU drones'],
  ['Pyongyang handed over missiles to Moscow.', 'KP>RU missiles'],
  ['Iran exports oil to China.', 'IR>CN crude_oil'],
  ['Coal was on board when North Korea shipped wheat to China.', 'KP>CN other'],
])('who gives supplies: "%s"', (sentence, statement) => {
  expect(found(sentence)).toEqual([statement])
})

test.each([
  ['Russia bought shells from North Korea.', 'KP>RU ammunition'],
  ['India imported crude oil from Russia.', 'RU>IN crude_oil'],
  ['Moscow has received missiles from Pyongyang.', 'KP>RU missiles'],
  ['China buys Iranian oil.', 'IR>CN crude_oil'],
])('who takes receives: "%s"', (sentence, statement) => {
  expect(found(sentence)).toEqual([statement])
})

test.each([
  ['Shells have gone from North Korea to Russia.', 'KP>RU ammunition'],
  ['Iranian drones reached Russia.', 'IR>RU drones'],
  ['The missiles have left Iran for Russia.', 'IR>RU missiles'],
  ['Russian military equipment arrived in Mali.', 'RU>ML arms'],
])('goods that arrive have a source and a goal: "%s"', (sentence, statement) => {
  expect(found(sentence)).toEqual([statement])
})

test('a missile that reaches so many kilometres arrives nowhere', () => {
  expect(found('Iran sent missiles to Russia. The missile reaches 120 km.')).toEqual(['IR>RU missiles'])
})

test('goods may be the subject of a verb that is a noun elsewhere', () => {
  expect(found('Colombian coal stops flowing to Israel.')).toEqual(['CO>IL coal suspended'])
})

test('who is armed receives', () => {
  expect(found('North Korea armed Russia with missiles.')).toEqual(['KP>RU missiles'])
})

test.each([
  ['The shells were supplied by North Korea to Russia.', 'KP>RU ammunition'],
  ['Missiles were delivered to Russia by Iran.', 'IR>RU missiles'],
  ['Russia was supplied with drones by Iran.', 'IR>RU drones'],
])('in the passive the subject is the goods or who receives them: "%s"', (sentence, statement) => {
  expect(found(sentence)).toEqual([statement])
})

test.each([
  [
    'Shells supplied by North Korea to Russia often failed.',
    'KP>RU ammunition',
    'Shells supplied by North Korea to Russia',
  ],
  ['The drones that Iran sent to Russia failed.', 'IR>RU drones', 'The drones that Iran sent to Russia'],
])('a clause that describes goods is a claim, quoted with its noun: "%s"', (sentence, statement, quote) => {
  const { statements } = find(sentence)
  expect(statements.map(inShort)).toEqual([statement])
  expect(statements[0]?.quote.text).toBe(quote)
})

test.each([
  ['North Korea’s arms exports to Russia are growing.', 'KP>RU arms'],
  ['Exports of refined oil from Russia to North Korea rose.', 'RU>KP refined_petroleum'],
  ['Iran’s supply of drones to Russia continues.', 'IR>RU drones'],
  ['Russia’s purchase of shells from North Korea was revealed.', 'KP>RU ammunition'],
  ['Iranian oil exports to China fell.', 'IR>CN crude_oil'],
])('nouns of action claim too: "%s"', (sentence, statement) => {
  expect(found(sentence)).toEqual([statement])
})

test.each([
  ['Russia resumed oil exports to North Korea.', 'RU>KP refined_petroleum resumed'],
  ['Russia halted oil deliveries to North Korea.', 'RU>KP refined_petroleum suspended'],
  ['North Korea plans to send shells to Russia.', 'KP>RU ammunition planned'],
  ['Iran will deliver missiles to Russia.', 'IR>RU missiles planned'],
  ['Iran has agreed to supply drones to Russia.', 'IR>RU drones planned'],
  ['Iran plans exports of missiles to Russia.', 'IR>RU missiles planned'],
  ['Moscow asked Pyongyang to supply shells.', 'KP>RU ammunition planned'],
  ['Russia began shipping oil to North Korea.', 'RU>KP refined_petroleum'],
])('the phase of the transfer is that of its verb or noun: "%s"', (sentence, statement) => {
  expect(found(sentence)).toEqual([statement])
})

test('who asks would receive, and the statement is marked as a request', () => {
  expect(find('Moscow asked Pyongyang to supply shells.').statements).toMatchObject([
    { supplier: { code: 'KP' }, recipient: { code: 'RU' }, phase: 'planned', flags: ['request'] },
  ])
})

test.each([
  'The United States believes that North Korea sent shells to Russia.',
  'The United States alleged that North Korea sent shells to Russia.',
  'North Korea may have sent shells to Russia.',
])('what is hedged or accused is alleged: "%s"', (sentence) => {
  expect(found(sentence)).toEqual(['KP>RU ammunition alleged'])
})

test.each([
  ['Iran denied supplying drones to Russia.', 'IR>RU drones denied'],
  ['Iran has not sent missiles to Russia.', 'IR>RU missiles denied'],
  ['Iran never sent missiles to Russia.', 'IR>RU missiles denied'],
  ['The claim that Iran sent drones to Russia is false, the ministry said.', 'IR>RU drones denied'],
  ['Tehran denied that Iran had sent drones to Russia.', 'IR>RU drones denied'],
])('a denial repeats what it denies: "%s"', (sentence, statement) => {
  expect(found(sentence)).toEqual([statement])
})

test('denials of past and of future supply are two', () => {
  expect(found('North Korea never sold weapons to Russia and will not sell them.')).toEqual([
    'KP>RU arms denied',
    'KP>RU arms denied planned',
  ])
})

test.each([
  [
    'by the supplier stops the flow',
    'China banned oil exports to North Korea.',
    ['CN>KP refined_petroleum suspended'],
  ],
  [
    'by the recipient stops it too',
    'The United States bans imports of Russian oil.',
    ['RU>US crude_oil suspended'],
  ],
  ['by a resolution is no statement', 'The resolution bans oil exports to North Korea.', []],
  ['by somebody else is no statement', 'Washington prohibits Iranian oil exports to China.', []],
])('a ban %s', (_, sentence, statements) => {
  expect(found(sentence)).toEqual(statements)
})

test.each([
  ['a message is no goods', 'North Korea sent Russia a message about weapons.'],
  ['a launch is no transfer', 'North Korea fired missiles.'],
  ['a price is none', 'Oil prices rose in China.'],
  ['an embargo is none', 'The arms embargo on Iran ended.'],
  ['talks without goods are none', 'North Korea met Russia for talks.'],
])('%s: "%s"', (_, sentence) => {
  expect(found(sentence)).toEqual([])
})

test.each([
  ['recipients', 'North Korea sent coal to China and Russia.', ['KP>CN coal', 'KP>RU coal']],
  ['suppliers', 'North Korea and Iran supplied arms to Russia.', ['KP>RU arms', 'IR>RU arms']],
  ['classes of goods', 'North Korea sold weapons and coal to Russia.', ['KP>RU arms', 'KP>RU coal']],
])('a list of %s is as many statements: "%s"', (_, sentence, statements) => {
  expect(found(sentence)).toEqual(statements)
})

test('an amount that several share is one statement', () => {
  expect(found('Russia and China exported 500,000 barrels of refined oil to North Korea.')).toEqual([
    'RU+CN>KP refined_petroleum',
  ])
})

test('a total of a flow said before takes its parties and goods from there', () => {
  const [flow, total] = find(
    'Russia shipped refined oil to North Korea. The total was 67,300 barrels.',
  ).statements
  expect(flow?.quantity).toBeNull()
  expect(total).toMatchObject({
    supplier: { code: 'RU', found: 'zero' },
    recipient: { code: 'KP', found: 'zero' },
    quantity: { value: 67_300, unit: 'bbl' },
    class: 'refined_petroleum',
  })
})

test('an amount without a flow before it is nobody’s', () => {
  expect(found('January alone accounted for 44,655 barrels.')).toEqual([])
})

test.each([
  ['North Korea sent arms to Russia: 700 tonnes in January, 90 in February.', [700, 90]],
  ['Iran supplied drones to Russia: 120 drones in May 2023, 35 in June and 8 during July.', [120, 35, 8]],
  ['North Korea sent arms to Russia: 700 tonnes in January, 90 in Moscow.', [700]],
])('the unit of a series is said once, whatever it is: %s', (sentence, amounts) => {
  expect(find(sentence).statements.map((s) => s.quantity?.value)).toEqual(amounts)
})

test('a series of dated amounts is as many statements, each with its own words', () => {
  const { statements } = find(
    'Russia shipped refined oil to North Korea: 44,655 barrels in January, 10,666 in February and 5,140 in March.',
  )
  expect(statements.map((s) => [s.quantity?.value, s.quantity?.unit, s.period?.from])).toEqual([
    [44_655, 'bbl', '2023-01'],
    [10_666, 'bbl', '2023-02'],
    [5_140, 'bbl', '2023-03'],
  ])
  expect(statements.slice(1).map((s) => s.quote.text)).toEqual(['10,666 in February', '5,140 in March'])
})

test('a headline in the present tense is a claim', () => {
  expect(found({ title: 'Russia resumes oil exports to North Korea' })).toEqual([
    'RU>KP refined_petroleum resumed',
  ])
})

test.each([
  ['Russia is the largest supplier of arms to Myanmar’s army.', ['RU>MM arms']],
  ['China remains the main buyer of Iranian crude.', ['IR>CN crude_oil']],
  ['China is the main customer for Iranian oil.', ['IR>CN crude_oil']],
])('a noun for who supplies or buys is a claim: "%s"', (sentence, statements) => {
  expect(found(sentence)).toEqual(statements)
})

test.each([
  ['Morocco bought drones from Israel and tanks from Turkey.', ['IL>MA drones', 'TR>MA arms']],
  ['China turned to Russia and Mongolia for coal.', ['RU>CN coal', 'MN>CN coal']],
  ['Serbia signed a contract with France to buy fighter jets.', ['FR>RS arms planned']],
  ['Niger ordered six drones from Turkey.', ['TR>NE drones planned']],
  ['Germany pledged a further 1.2 billion euros in military aid to Ukraine.', ['DE>UA arms planned']],
  ['The tanker loaded crude at Kharg Island and unloaded it in China.', ['IR>CN crude_oil']],
  ['The cargo of Australian coal docked in Zanport, China, in May.', ['AU>CN coal']],
  ['Burkina Faso took delivery of twelve combat drones made in Turkey.', ['TR>BF drones']],
  ['Weapons Germany sold to Israel were worth 326 million euros.', ['DE>IL arms']],
  ['Seoul has no plans to send artillery shells to Ukraine.', ['KR>UA ammunition denied planned']],
  ['Crude is cheap. India bought 1.7 million bpd from Russia in May.', ['RU>IN crude_oil']],
  ['Parts for ballistic missiles had been sent from North Korea to Syria.', ['KP>SY missiles']],
])('who stands on the other side: "%s"', (sentence, statements) => {
  expect(found(sentence)).toEqual(statements)
})

test.each([
  ['Iran sent drones to Russia. Tehran denied the claim.', ['IR>RU drones', 'IR>RU drones denied']],
  ['Iran sent drones to Russia. Tehran called the report baseless.', ['IR>RU drones', 'IR>RU drones denied']],
  ['Iran sent drones to Russia. Tehran has neither confirmed nor denied this.', ['IR>RU drones']],
  ['Iran sent drones to Russia. Paris denied the claim.', ['IR>RU drones']],
])('a claim that a party to it only rejects is denied: "%s"', (text, statements) => {
  expect(found(text)).toEqual(statements)
})

test.each([
  'President Orban wants to bring Iranian oil sales down.',
  'Beijing delivered a stern warning to Washington over arms for Taiwan.',
  'The forces of the commander sent greetings to Libya.',
])('nothing passes: "%s"', (sentence) => {
  expect(found(sentence)).toEqual([])
})

test('a figure for another supplier goes on with the same goods and recipient', () => {
  expect(found('Russia sent 25 million tonnes of coal to China. Mongolia sent 33 million tonnes.')).toEqual([
    'RU>CN coal',
    'MN>CN coal',
  ])
})
