/** A library under measure: the body of a page as text, blocks apart by a line break, without the title. */
export type Extractor = (html: string, url: string) => string | Promise<string>
