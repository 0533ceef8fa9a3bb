/** Part of every picture: raise it when what is derived changes. */
export const pictureVersion = 'fogline-picture 0.5.0'
