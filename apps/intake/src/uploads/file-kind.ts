import type { UploadMediaType } from '@walking-hall/contracts';
import { fileTypeFromBuffer } from 'file-type';
import { zipEntryNames } from './zip-entry-names.ts';

/** Whether the bytes begin as a file of the type does; an OFD (GB/T 33190) begins as the ZIP that it is. */
export async function beginsAs(type: UploadMediaType, start: Uint8Array): Promise<boolean> {
  const found = await fileTypeFromBuffer(start);
  return found?.mime === (type === 'application/ofd' ? 'application/zip' : type);
}

/** Whether a file that begins as the type does is one: what makes a ZIP an OFD is that it holds an `OFD.xml`. */
export function endsAs(type: UploadMediaType, end: Uint8Array): boolean {
  return type !== 'application/ofd' || zipEntryNames(end).includes('OFD.xml');
}
