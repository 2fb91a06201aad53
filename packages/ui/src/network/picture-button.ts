/** A button on the picture. */
export interface PictureButton {
  name: string;
  /** A path in a square of 16. */
  icon: string;
  onpress: () => void;
  /** There, and with nothing to do at present. */
  idle?: boolean;
}
