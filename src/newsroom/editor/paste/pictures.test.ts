import { describe, expect, it } from 'vitest';
import { fileOfPicture } from './pictures.ts';

describe('the file of a picture that came along', () => {
  it('has its bytes, its kind and a name', async () => {
    const file = fileOfPicture({ address: 'data:image/jpeg;base64,AQID\n/w==' });
    expect([file?.name, file?.type, ...new Uint8Array((await file?.arrayBuffer()) ?? new ArrayBuffer(0))]).toEqual([
      'pasted.jpeg',
      'image/jpeg',
      1,
      2,
      3,
      255,
    ]);
  });
  it('is none where the bytes are broken', () => expect(fileOfPicture({ address: 'data:image/png;base64,%%%' })).toBeNull());
});
