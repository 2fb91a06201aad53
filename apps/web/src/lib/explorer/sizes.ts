export interface Size {
  width: number;
  height: number;
}

/** The sizes of both charts on a usual screen, in pixels: what the server draws for, and the browser then refits. */
export const firstSizes = (phone: boolean): { network: Size; timeline: Size } =>
  phone
    ? { network: { width: 390, height: 560 }, timeline: { width: 390, height: 560 } }
    : { network: { width: 1056, height: 470 }, timeline: { width: 1440, height: 360 } };
