import type { Bundle } from '@walking-hall/bundle-sdk';
import { describe, expect, test } from 'vitest';
import { approvalPlan } from './approval-plan.ts';
import { changedLibrary, itemOf, planOf } from './planning.fixture.ts';

describe('explanations', () => {
  const proven = changedLibrary((library) => {
    itemOf(library, 'binding').when =
      "loan.author != 'X' && loan.purpose != 'Y' && size(loan.titles) < 9 && loan.gift";
    itemOf(library, 'binding').materials.push({ material: 'PHOTO', when: "loan.author == 'X'" });
    itemOf(library, 'binding').fields.push('loan.author', 'loan.purpose', 'loan.titles', 'loan.gift');
    library.edges = library.edges?.filter(({ to }) => to !== 'binding') ?? [];
    library.fields.push(
      { id: 'loan.author', name: { zh: '作者', en: 'Author' }, type: 'text', required: false },
      { id: 'loan.gift', name: { zh: '赠书', en: 'Gift' }, type: 'boolean', required: false },
      {
        id: 'loan.titles',
        name: { zh: '书名', en: 'Titles' },
        type: 'list',
        required: false,
        columns: [
          {
            id: 'reader',
            name: { zh: '读者', en: 'Reader' },
            type: 'text',
            required: true,
          },
        ],
      },
    );
  });
  // The proof keeps conditions off personal answers; the planner does not rely on that.
  const bundle: Bundle = {
    ...proven,
    fields: proven.fields.map((field) =>
      field.id === 'loan.author' ? { ...field, personal: 'NAME' } : field,
    ),
  };
  const whyOf = (answers: Record<string, unknown>) => {
    const plan = planOf({ bundle, items: ['binding'], answers: { 'loan.gift': true, ...answers } });
    expect(approvalPlan.parse(plan)).toEqual(plan);
    return plan.explanations[0]?.why;
  };
  const answers = {
    'loan.author': '王小明',
    'loan.purpose': 'history',
    'loan.titles': [{ reader: '李小红' }],
  };

  test('name the questions and repeat no personal answer, nor the rows of a list', () => {
    expect(whyOf(answers)).toEqual({
      zh: '作者 = （已填），用途 = history，书名 = （已填），赠书 = 是',
      en: 'Author = (answered), Purpose = history, Titles = (answered), Gift = yes',
    });
    expect(JSON.stringify(whyOf({ ...answers, 'loan.titles': ['李小红'] }))).not.toMatch(/王小明|李小红/);
  });

  test('a long answer is cut, so that the plan keeps its shape', () => {
    expect(whyOf({ ...answers, 'loan.purpose': '研'.repeat(4000) })?.zh).toContain(`${'研'.repeat(40)}…`);
  });

  test('choices are told by name, and a question not answered as such, personal or not', () => {
    const card = planOf({ items: ['card'] }).explanations;
    expect(card).toEqual([
      {
        about: 'item:card-person',
        included: true,
        why: { zh: '申请人类型 = 自然人', en: 'Kind of applicant = Natural person' },
      },
      {
        about: 'item:card-company',
        included: false,
        why: { zh: '申请人类型 = 自然人', en: 'Kind of applicant = Natural person' },
      },
    ]);
    const open: Bundle = {
      ...bundle,
      items: bundle.items.map((item) =>
        item.id === 'binding' && item.level === 'HANDLING' ? { ...item, when: 'true' } : item,
      ),
    };
    expect(planOf({ bundle: open, items: ['binding'], answers: {} }).explanations.at(-1)?.why.en).toBe(
      'Author = (not answered)',
    );
  });

  test('an item without a condition was ordered; policies are named as such', () => {
    const policy = changedLibrary((library) => {
      itemOf(library, 'loan').materials.push({ material: 'PHOTO', when: "'strict' in region.policies" });
    });
    const plan = planOf({ bundle: policy, items: ['loan'], held: ['CARD'] });
    expect(plan.explanations).toEqual([
      { about: 'item:loan', included: true, why: { zh: '已选择', en: 'ordered' } },
      {
        about: 'material:PHOTO@loan',
        included: false,
        why: { zh: '按本区域政策及所选事项', en: 'by the region’s policies and the items ordered' },
      },
    ]);
  });
});
