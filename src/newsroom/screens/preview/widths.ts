/** How a page of a fixed width stands in the room that there is. */

export const telephoneWidth = 390;
export const deskWidth = 1280;

interface Room {
  readonly width: number;
  readonly height: number;
}

interface Fitted {
  /** How much smaller the page is shown; 1 where there is room. */
  readonly scale: number;
  /** The size of the page before that, in pixels: as high as fills the room. */
  readonly inlineSize: number;
  readonly blockSize: number;
}

/** The page at its own width, made smaller where the room is narrower. */
export function fitted(width: number, room: Room): Fitted {
  const scale = room.width > 0 ? Math.min(1, room.width / width) : 1;
  return { scale, inlineSize: width, blockSize: Math.round(room.height / scale) };
}
