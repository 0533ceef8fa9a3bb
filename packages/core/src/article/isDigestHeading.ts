const marks =
  /^(?:key (?:take-?aways?|points?|facts|findings)|(?:main |top )?take-?aways?|tl;?dr|in (?:brief|short|summary)|at a glance|the (?:gist|bottom line)|(?:quick|ai|article) summary|summary|(?:key )?highlights|what (?:you need )?to know|things to know)\s*:?$/i

/** Is this the heading of a list that tells an article again in short? */
export function isDigestHeading(text: string): boolean {
  return marks.test(text)
}
