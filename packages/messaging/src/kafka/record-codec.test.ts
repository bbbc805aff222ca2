import type { HallEvent, Message } from '@walking-hall/contracts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aMessage } from '../testing/samples.ts';
import { decodeMessage, encodeMessage, type IncomingRecord, typeOfRecord } from './record-codec.ts';

describe('a message as a record', () => {
  test('is a CloudEvent in binary mode: attributes as headers, the data as the value, the key as the key', () => {
    expect(encodeMessage(aMessage('b1', 7))).toEqual({
      key: 'b1',
      value: '{"n":7}',
      headers: {
        'content-type': 'application/json',
        ce_specversion: '1.0',
        ce_id: 'book/b1@7.0',
        ce_source: '/services/library',
        ce_type: 'hall.book.lent.v1',
        ce_subject: 'b1',
        ce_time: '2025-03-01T09:00:00+08:00',
        hall_source: 'library/0',
        hall_order: '7',
      },
    });
  });

  test('tells the type of any event that has one, without its value being read', () => {
    expect(typeOfRecord(arrived(aMessage('b1', 1)))).toBe('hall.book.lent.v1');
    const untimely = { ...aMessage('b1', 1).event, time: 5 } as unknown as HallEvent;
    expect(typeOfRecord(arrived({ ...aMessage('b1', 1), event: untimely }))).toBe('hall.book.lent.v1');
    expect(typeOfRecord(arrived({ ...aMessage('b1', 1), event: {} as HallEvent }))).toBeUndefined();
  });

  const text = fc.string({ unit: 'binary' });

  test('comes back as it was, whatever its data and its attributes say', () => {
    const attributes = fc.dictionary(fc.stringMatching(/^[a-z0-9]{1,12}$/), text, { maxKeys: 4 });
    fc.assert(
      fc.property(attributes, fc.jsonValue(), text, fc.integer(), (more, data, source, order) => {
        const event = { ...more, ...aMessage('b1', 1).event, data };
        const message = { ...aMessage('b1', 1), event, source, order };
        expect(decodeMessage(message.topic, arrived(message))).toEqual(throughJson(message));
      }),
    );
  });

  test('comes back as it was, also where it is no event at all', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.dictionary(text, fc.jsonValue())), (event) => {
        const message = { ...aMessage('b1', 1), event: event as HallEvent };
        expect(decodeMessage(message.topic, arrived(message))).toEqual(throughJson(message));
      }),
    );
  });

  test('of a record that somebody else wrote becomes an event that no contract knows, and no failure', () => {
    const foreign: IncomingRecord[] = [
      { key: null, value: null },
      { key: Buffer.from('k'), value: Buffer.from('not json'), headers: { other: [Buffer.from('x'), 'y'] } },
      { ...arrived(aMessage('b1', 1)), value: Buffer.from('{"cut') },
    ];
    for (const record of foreign) {
      expect(decodeMessage('hall.library', record).event).toHaveProperty('unreadable');
    }
  });
});

/** The record as a consumer is given it. */
function arrived(message: Message): IncomingRecord {
  const { key, value, headers } = encodeMessage(message);
  const buffers = Object.entries(headers).map(([name, header]) => [name, Buffer.from(header)]);
  return {
    key: Buffer.from(key),
    value: value === null ? null : Buffer.from(value),
    headers: Object.fromEntries(buffers),
  };
}

function throughJson(message: Message): unknown {
  return JSON.parse(JSON.stringify(message));
}
