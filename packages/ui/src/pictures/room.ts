/** Where a chart is drawn in a picture, in pixels. */
export interface Room {
  width: number;
  height: number;
}
