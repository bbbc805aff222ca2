import { randomUUID } from 'node:crypto';
import mongoose from 'mongoose';
import { afterAll, describe, expect, inject, test } from 'vitest';

const { url, how } = inject('mongo');
const majority = { writeConcern: { w: 'majority' } } as const;

/** With ids of our own, as all our documents have. */
interface Doc {
  readonly _id: string;
  readonly [field: string]: unknown;
}

describe.skipIf(url === undefined)(`MongoDB (${how})`, () => {
  const client = new mongoose.mongo.MongoClient(url ?? 'mongodb://127.0.0.1');
  const database = client.db(`test_${randomUUID()}`);
  const fresh = () => database.collection<Doc>(randomUUID());

  afterAll(async () => {
    await database.dropDatabase();
    await client.close();
  });

  test('a second document of one _id is refused with 11000, and the message names the index', async () => {
    const docs = fresh();
    await docs.insertOne({ _id: 'a', number: 1 }, majority);
    await docs.createIndex({ number: 1 }, { unique: true, sparse: true, name: 'by_number' });
    await expect(docs.insertOne({ _id: 'a' }, majority)).rejects.toMatchObject({
      code: 11000,
      message: expect.stringMatching(/index: _id_/),
    });
    await expect(docs.insertOne({ _id: 'b', number: 1 }, majority)).rejects.toMatchObject({
      code: 11000,
      message: expect.stringMatching(/index: by_number/),
    });
  });

  test('an ordered insertMany stops at the first document that is refused', async () => {
    const docs = fresh();
    await docs.insertOne({ _id: 'b' });
    const inserted = docs.insertMany([{ _id: 'a' }, { _id: 'b' }, { _id: 'c' }], {
      ordered: true,
      ...majority,
    });
    await expect(inserted).rejects.toMatchObject({ code: 11000, writeErrors: [{ index: 1, code: 11000 }] });
    expect(await idsOf(docs.find({}, { sort: { _id: 1 } }))).toEqual(['a', 'b']);
  });

  test('indexes can be made twice and are listed: unique, sparse, compound', async () => {
    const docs = fresh();
    const indexes = [
      { name: 'by_number', key: { number: 1 }, unique: true },
      { name: 'by_state', key: { state: 1 }, sparse: true },
      { name: 'by_place', key: { region: 1, at: 1 } },
    ];
    await docs.createIndexes(indexes);
    await docs.createIndexes(indexes);
    const listed = await docs.listIndexes().toArray();
    expect(listed).toHaveLength(4);
    for (const index of indexes) expect(listed).toContainEqual(expect.objectContaining(index));
  });

  test('an upsert guarded by a sequence takes a higher one and refuses a lower one', async () => {
    const docs = fresh();
    const put = (seq: number) =>
      docs.updateOne({ _id: 'a', seq: { $lte: seq } }, { $set: { seq } }, { upsert: true, ...majority });
    expect(await put(5)).toMatchObject({ upsertedCount: 1 });
    expect(await put(7)).toMatchObject({ modifiedCount: 1 });
    await expect(put(6)).rejects.toMatchObject({ code: 11000 });
    expect(await docs.findOne({ _id: 'a' })).toEqual({ _id: 'a', seq: 7 });
  });

  test('an unordered bulkWrite does all that it can and names what it could not', async () => {
    const docs = fresh();
    await docs.insertOne({ _id: 'a', seq: 7 });
    const puts = ['a', 'b', 'a', 'c'].map((_id) => ({
      updateOne: { filter: { _id, seq: { $lte: 3 } }, update: { $set: { seq: 3 } }, upsert: true },
    }));
    await expect(docs.bulkWrite(puts, { ordered: false, ...majority })).rejects.toMatchObject({
      writeErrors: [
        { index: 0, code: 11000 },
        { index: 2, code: 11000 },
      ],
    });
    expect(await idsOf(docs.find({ seq: 3 }, { sort: { _id: 1 } }))).toEqual(['b', 'c']);
  });

  test('queries compare, combine, look into arrays, sort both ways, limit and project', async () => {
    const docs = fresh();
    await docs.createIndex({ n: 1 });
    await docs.insertMany(
      Array.from({ length: 8 }, (_, n) => ({
        _id: `d${n}`,
        n,
        tags: [`t${n % 3}`, 'all'],
        ...(n % 2 && { odd: n }),
      })),
    );
    const found = (filter: object, options: object = { sort: { n: 1 } }) => idsOf(docs.find(filter, options));
    expect(await found({ n: { $gte: 3, $lt: 5 } })).toEqual(['d3', 'd4']);
    expect(await found({ n: { $gt: 1, $in: [1, 2, 3] } }, { sort: { n: -1 }, limit: 1 })).toEqual(['d3']);
    expect(await found({ $and: [{ $or: [{ n: 1 }, { n: 6 }] }, { n: { $gt: 2 } }] })).toEqual(['d6']);
    expect(await found({ odd: null })).toEqual(['d0', 'd2', 'd4', 'd6']);
    expect(await found({ tags: { $in: ['t1'] } })).toEqual(['d1', 'd4', 'd7']);
    expect(await found({ n: 1 }, { readConcern: { level: 'majority' } })).toEqual(['d1']);
    expect(await docs.findOne({ n: 2 }, { projection: { _id: 0, n: 1 } })).toEqual({ n: 2 });
    expect(await docs.deleteMany({ n: { $lt: 4 } }, majority)).toMatchObject({ deletedCount: 4 });
    expect(await found({})).toEqual(['d4', 'd5', 'd6', 'd7']);
  });

  test('a document comes back as it was: names with dots, empty and nested things, nulls', async () => {
    const docs = fresh();
    const doc = {
      'applicant.kind': 'x',
      empty: {},
      none: [],
      nothing: null,
      deep: [[], [{ 'a.b': [1.5, true] }]],
    };
    await docs.insertOne({ _id: 'inserted', doc });
    await docs.updateOne({ _id: 'put' }, { $set: { doc } }, { upsert: true });
    expect(await docs.findOne({ _id: 'inserted' })).toEqual({ _id: 'inserted', doc });
    expect(await docs.findOne({ _id: 'put' })).toEqual({ _id: 'put', doc });
  });

  test('databases are apart, and dropping one leaves the other', async () => {
    const name = randomUUID();
    const other = client.db(`test_${randomUUID()}`);
    await database.collection<Doc>(name).insertOne({ _id: 'a', of: 'one' });
    await other.collection<Doc>(name).insertOne({ _id: 'a', of: 'other' });
    await other.dropDatabase();
    expect(await other.collection<Doc>(name).countDocuments()).toBe(0);
    expect(await database.collection<Doc>(name).findOne({ _id: 'a' })).toEqual({ _id: 'a', of: 'one' });
  });

  test('of 64 writes at the same time for 32 places each place takes one', async () => {
    const docs = fresh();
    await docs.createIndex({ stream: 1, seq: 1 }, { unique: true });
    const writes = Array.from({ length: 64 }, (_, n) =>
      docs.insertOne({ _id: `d${n}`, stream: n % 32, seq: 1 }, majority),
    );
    const taken = (await Promise.allSettled(writes)).filter(({ status }) => status === 'fulfilled');
    expect(taken).toHaveLength(32);
    expect(await docs.countDocuments()).toBe(32);
  });
});

async function idsOf(found: { toArray(): Promise<{ readonly _id: string }[]> }): Promise<string[]> {
  return (await found.toArray()).map(({ _id }) => _id);
}
