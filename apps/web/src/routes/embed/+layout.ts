/** Frames have a script of their own, which is smaller and waits for its reader. */
export const csr = false;
