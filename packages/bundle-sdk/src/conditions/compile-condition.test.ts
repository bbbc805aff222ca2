import { describe, expect, test } from 'vitest';
import type { Field } from '../schema/field.ts';
import { type ConditionFacts, createConditionCompiler, type Verdict } from './compile-condition.ts';

const name = { zh: '问', en: 'Question' };
const question = (id: string, type: 'text' | 'date' | 'boolean' | 'integer' | 'decimal' = 'text') =>
  ({ id, name, type, required: true }) as Field;

const fields: Field[] = [
  {
    id: 'reader.kind',
    name,
    type: 'enum',
    required: true,
    choices: ['CHILD', 'ADULT'].map((value) => ({ value, name })),
  },
  question('reader.name'),
  question('reader.member', 'boolean'),
  question('reader.born', 'date'),
  question('loan.books', 'integer'),
  question('loan.value', 'decimal'),
  question('loan.guarantor.name'),
  {
    id: 'loan.titles',
    name,
    type: 'list',
    required: false,
    columns: [{ id: 'pages', name, type: 'integer', required: true }],
  },
];
const compile = createConditionCompiler(fields);

function compiled(expression: string, compiler = compile) {
  const condition = compiler(expression);
  if ('error' in condition) throw new Error(condition.error);
  return condition;
}

function judge(
  expression: string,
  answers: ConditionFacts['answers'],
  facts: Omit<ConditionFacts, 'answers'> = {},
): Verdict {
  return compiled(expression).judge({ answers, ...facts });
}

describe('types are checked before anything is judged', () => {
  test.each([
    ['a field that does not exist', "reader.shoe == '38'", /No such key: shoe/],
    ['a group that does not exist', "writer.name == 'x'", /Unknown variable: writer/],
    ['an enum compared with a number', 'reader.kind == 3', /string == int/],
    ['a number compared with a text', "loan.books > '3'", /double > string/],
    ['a text in a list of numbers', 'reader.name in [1, 2]', /string in list<int>/],
    ['a number in the list of items', '3 in order.items', /int in list<string>/],
    ['an expression that is a text', 'reader.kind', /this is string/],
    ['an expression that is a number', 'loan.books', /this is double/],
    ['an expression of no known type', 'loan.titles[0].pages', /this is dyn/],
    ['an expression that does not end', 'reader.member &&', /EOF/],
    ['nothing', '', /EOF/],
    ['a function that does not exist', 'today() > reader.born', /today/],
    ['the presence of a field that does not exist', 'has(reader.shoe)', /reader\.shoe is none/],
    ['the presence of a group', 'has(loan.guarantor)', /loan\.guarantor is none/],
    ['the presence of the order', 'has(order.items)', /order\.items is none/],
  ])('%s is refused', (_, expression, message) => {
    expect(compile(expression)).toEqual({ error: expect.stringMatching(message) });
  });

  test('the error is one line', () => {
    expect(compile('reader.kind == 3')).toEqual({ error: expect.not.stringContaining('\n') });
  });

  test('an expression nested without end is refused, not run', () => {
    expect(compile(`${'('.repeat(200)}true${')'.repeat(200)}`)).toHaveProperty('error');
  });
});

describe('fields that conditions can not name', () => {
  test.each(['type.of', 'package.count', 'in.box', 'order.size', 'region.code', 'reader.constructor'])(
    '%s is refused in a condition, and hurts no other',
    (id) => {
      const compiler = createConditionCompiler([...fields, question(id)]);
      expect(compiler(`${id} == 'x'`)).toHaveProperty('error');
      expect(compiled("reader.kind == 'CHILD' && 'a' in order.items", compiler).fields).toEqual([
        'reader.kind',
      ]);
    },
  );
});

test('a field can not take a name that the hall gives: what a condition means by it would be anyone’s guess', () => {
  const compiler = createConditionCompiler([...fields, question('order.items')]);
  expect(compiler("'a' in order.items")).toEqual({ error: expect.stringContaining('reserved') });
});

describe('a condition is judged on the answers', () => {
  test.each<[expression: string, answers: ConditionFacts['answers'], verdict: Verdict]>([
    ["reader.kind == 'CHILD'", { 'reader.kind': 'CHILD' }, 'TRUE'],
    ["reader.kind == 'CHILD'", { 'reader.kind': 'ADULT' }, 'FALSE'],
    ["reader.kind in ['CHILD', 'ADULT']", { 'reader.kind': 'ADULT' }, 'TRUE'],
    ["reader['kind'] == 'CHILD'", { 'reader.kind': 'CHILD' }, 'TRUE'],
    ['reader.member', { 'reader.member': true }, 'TRUE'],
    ["reader.born < '2008-01-01'", { 'reader.born': '2007-12-31' }, 'TRUE'],
    ['loan.books > 3', { 'loan.books': 4 }, 'TRUE'],
    ['loan.books == 4', { 'loan.books': 4 }, 'TRUE'],
    ['loan.books != 4', { 'loan.books': 4 }, 'FALSE'],
    ['loan.books in [3, 4]', { 'loan.books': 4 }, 'TRUE'],
    ['loan.books in [3, 5]', { 'loan.books': 4 }, 'FALSE'],
    ['loan.value == 4', { 'loan.value': 4.5 }, 'FALSE'],
    ['loan.value * 2.0 > 8', { 'loan.value': 4.5 }, 'TRUE'],
    ["loan.guarantor.name == 'Li'", { 'loan.guarantor.name': 'Li' }, 'TRUE'],
    ['loan.titles.exists(title, title.pages == 300)', { 'loan.titles': [{}, { pages: 300 }] }, 'TRUE'],
    ['size(loan.titles) > 1', { 'loan.titles': [{}] }, 'FALSE'],
  ])('%s with %j is %s', (expression, answers, verdict) => {
    expect(judge(expression, answers)).toBe(verdict);
  });

  test('the items ordered and the policies of the region count once they are known', () => {
    const both = "'loan' in order.items && 'night-hours' in region.policies";
    expect(judge(both, {}, { orderedItems: ['loan'], policies: ['night-hours'] })).toBe('TRUE');
    expect(judge(both, {}, { orderedItems: ['loan'], policies: [] })).toBe('FALSE');
    expect(judge(both, {}, { orderedItems: ['loan'] })).toBe('UNKNOWN');
    expect(judge(both, {}, { orderedItems: [] })).toBe('FALSE');
    expect(judge(both, {})).toBe('UNKNOWN');
  });
});

describe('a missing answer is UNKNOWN, where the verdict turns on it', () => {
  test.each([
    ["reader.kind == 'CHILD'", 'UNKNOWN'],
    ["reader.kind != 'CHILD'", 'UNKNOWN'],
    ["!(reader.kind == 'CHILD')", 'UNKNOWN'],
    ["reader.kind == 'CHILD' && loan.books > 3", 'FALSE'],
    ["loan.books > 3 && reader.kind == 'CHILD'", 'FALSE'],
    ["reader.kind == 'CHILD' && loan.books == 2", 'UNKNOWN'],
    ["loan.books == 2 && reader.kind == 'CHILD'", 'UNKNOWN'],
    ["reader.kind == 'CHILD' || loan.books == 2", 'TRUE'],
    ["loan.books == 2 || reader.kind == 'CHILD'", 'TRUE'],
    ["reader.kind == 'CHILD' || loan.books > 3", 'UNKNOWN'],
    ["loan.books > 3 ? reader.kind == 'CHILD' : true", 'TRUE'],
    ["reader.kind == 'CHILD' ? true : true", 'UNKNOWN'],
  ])('with two books and no kind of reader, %s is %s', (expression, verdict) => {
    expect(judge(expression, { 'loan.books': 2 })).toBe(verdict);
  });

  test.each([undefined, null])('%s is no answer', (value) => {
    expect(judge("reader.kind == 'CHILD'", { 'reader.kind': value })).toBe('UNKNOWN');
    expect(judge('has(reader.kind)', { 'reader.kind': value })).toBe('FALSE');
  });

  test('an answer of the wrong type is as good as none', () => {
    expect(judge('loan.books > 3', { 'loan.books': '4' })).toBe('UNKNOWN');
  });

  test('presence is never unknown, whether or not the group has other answers', () => {
    expect(judge('has(loan.guarantor.name)', {})).toBe('FALSE');
    expect(judge('has(loan.guarantor.name)', { 'loan.books': 1 })).toBe('FALSE');
    expect(judge('has(loan.guarantor.name)', { 'loan.guarantor.name': 'Li' })).toBe('TRUE');
    expect(judge('!has(reader.kind) || reader.kind == "CHILD"', {})).toBe('TRUE');
  });
});

describe('answers come from outside', () => {
  test('prototype keys change nothing', () => {
    const answers = JSON.parse(
      '{"__proto__.polluted": true, "constructor.prototype.polluted": true, "reader.__proto__": {"kind": "CHILD"}}',
    );
    expect(judge("reader.kind == 'CHILD'", answers)).toBe('UNKNOWN');
    expect({}).not.toHaveProperty('polluted');
  });

  test('only declared fields are read: a group can not be handed in whole', () => {
    expect(judge("reader.kind == 'CHILD'", { reader: { kind: 'CHILD' } })).toBe('UNKNOWN');
    expect(judge("'a' in order.items", { 'order.items': ['a'] })).toBe('UNKNOWN');
  });
});

describe('a compiled condition tells what it reads', () => {
  test.each([
    ["reader.kind == 'CHILD' && loan.books > 3 || reader.kind == 'ADULT'", ['reader.kind', 'loan.books']],
    ["reader['kind'] == 'CHILD'", ['reader.kind']],
    ['loan.titles.all(title, title.pages > loan.books)', ['loan.titles', 'loan.books']],
    ["has(reader.name) && 'a' in order.items", ['reader.name']],
    ['true', []],
  ])('%s reads %j', (expression, read) => {
    expect(compiled(expression).fields.toSorted()).toEqual([...read].toSorted());
  });

  test('and whether it asks for presence', () => {
    expect(compiled('reader.member || !has(reader.name)').asksPresence).toBe(true);
    expect(compiled('reader.member').asksPresence).toBe(false);
  });

  test('the same expression is compiled once', () => {
    expect(compile('reader.member')).toBe(compile('reader.member'));
  });
});
