/** Bounds that keep an archive from filling the memory or the day, each far beyond what honest ones hold. */
export const limits = {
  /** Archives and mails inside of one another: a PDF in a mail in a zip in a zip is still read. */
  depth: 4,
  /** Of a zip inside of a zip, which is unpacked in memory. */
  innerZipBytes: 200_000_000,
  /** Of the entries in a zip's directory. */
  zipEntries: 200_000,
  /** Unpacked against packed size: text packs 3 to 30 times, deflate at most 1032 times. */
  zipRatio: 200,
  /** Below this size a high ratio does no harm: a page of one repeated word. */
  zipRatioFrom: 2_000_000,
  /** The headers of one record of a WARC. */
  warcHeadBytes: 1_000_000,
  /** How much larger than one page a mail may be, with its pictures and attachments. */
  mailFactor: 3,
  /** How much larger than one page a PDF may be, with its pictures and fonts. */
  pdfFactor: 5,
  /** Pages of a PDF, and the time that one PDF may take. */
  pdfPages: 2000,
  pdfMilliseconds: 60_000,
} as const
