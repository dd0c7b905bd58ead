import type { Finding } from '../../src/report';
import { digestOf, groupsOf } from '../../src/standard/digest';

function finding(over: Partial<Finding>): Finding {
  return {
    check: 'spelling',
    rule: 'unknown-word',
    clause: '9.5',
    severity: 'warning',
    message: '',
    zone: 'author',
    text: 'ludzu',
    start: 0,
    end: 5,
    fixes: [],
    ...over,
  };
}

describe('groupsOf', () => {
  test('counts the same word once, whatever its capital', () => {
    const groups = groupsOf([finding({}), finding({ text: 'Ludzu', start: 40, end: 45 }), finding({ text: 'cienu' })]);
    expect(groups.map((group) => group.occurrences.length)).toEqual([2, 1]);
  });

  test('counts missing commas of one rule as one habit', () => {
    const comma = { check: 'punctuation', rule: 'comma-ka' } as const;
    const groups = groupsOf([finding({ ...comma, text: 'informējam ka' }), finding({ ...comma, text: 'redzam ka' })]);
    expect(groups).toHaveLength(1);
  });

  test('puts errors before warnings before hints, and keeps the reading order within each', () => {
    const texts = groupsOf([
      finding({ text: 'a', severity: 'hint' }),
      finding({ text: 'b', severity: 'error' }),
      finding({ text: 'c' }),
      finding({ text: 'd', severity: 'error' }),
    ]).map((group) => group.finding.text);
    expect(texts).toEqual(['b', 'd', 'c', 'a']);
  });
});

describe('digestOf', () => {
  test('shows two a clause and seven in all; nothing is lost', () => {
    const clauses = ['9.1', '9.2', '9.3', '9.4', '9.5'] as const;
    const findings = clauses.flatMap((clause) =>
      ['a', 'b', 'c'].map((text) => finding({ clause, text: `${clause}${text}` })),
    );
    const digest = digestOf(findings);
    expect(digest.shown).toHaveLength(7);
    expect(digest.shown.length + digest.rest.length).toBe(15);
    for (const clause of clauses) {
      expect(digest.shown.filter((group) => group.finding.clause === clause).length).toBeLessThanOrEqual(2);
    }
  });
});
