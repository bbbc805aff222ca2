import type { HallClaims, UploadView } from '@walking-hall/contracts';
import { upload } from '@walking-hall/contracts';
import type { TestResponse } from '@walking-hall/service-kit/testing';
import { cardOrder, idCard } from './library-orders.ts';
import type { Hall } from './open-intake.ts';
import { zipOf } from './zip-of.ts';

// Files that people hand in.

export const pdf = (text: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.from(`%PDF-1.7\n${text}\n%%EOF`));
export const png = new Uint8Array(
  Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex'),
);
export const jpeg = new Uint8Array(Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'));
export const ofd = zipOf('OFD.xml', 'Doc_0/Document.xml');

export interface SentFile {
  readonly as: HallClaims;
  readonly type?: string;
  readonly query?: Readonly<Record<string, string>>;
}

export function send(
  hall: Hall,
  body: Uint8Array,
  { as, type = 'application/pdf', query = {} }: SentFile,
): Promise<TestResponse> {
  const place = `/uploads?${new URLSearchParams({ material: 'PHOTO', ...query })}`;
  return hall.post(place, { as, body, headers: { 'content-type': type } });
}

/** Sends what must be good. */
export async function sent(hall: Hall, body: Uint8Array, file: SentFile): Promise<UploadView> {
  return (await send(hall, body, file)).parse(upload);
}

export const digital = (sha256: string) => ({ material: 'PHOTO', as: 'DIGITAL', sha256 });
export const withPhoto = (sha256: string) => cardOrder({ materials: [idCard, digital(sha256)] });

/** Fetches a file. */
export const opening = (hall: Hall, upload: string, request: object) =>
  hall.post(`/uploads/${upload}/opening`, request);
