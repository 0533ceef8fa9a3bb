const machine =
  '(?:(?:generative |an? )?(?:a\\.?i\\.?|artificial intelligence|machine learning|large language models?|llms?|chatgpt|gpt-?\\d?|gemini|claude|copilot)(?: (?:tools?|models?|systems?|assistants?|technology|software))?)'
const made = '(?:generated|written|produced|created|summari[sz]ed|compiled|rewritten|translated|drafted|prepared|made)'

const patterns: readonly RegExp[] = [
  new RegExp(
    `\\b(?:this|the|our)\\s+(?:(?:news )?(?:summary|article|story|text|digest|report|post|content|translation|round-?up)|(?:key )?(?:points?|takeaways?|highlights?))\\s+(?:(?:was|were|is|are|has been|have been)\\s+)?(?:(?:partly|fully|automatically|auto-?)\\s*)?${made}\\s+(?:automatically\\s+)?(?:by|with|using|through|with the (?:help|aid|use) of)\\s+${machine}\\b`,
    'i',
  ),
  /\b(?:ai|a\.i\.|machine|auto(?:matically)?)[- ](?:generated|written|summari[sz]ed|rewritten|translated)\b/i,
  new RegExp(`\\b(?:summari[sz]ed|rewritten|translated|generated) (?:by|with|using) ${machine}\\b`, 'i'),
  /\b(?:mit (?:hilfe (?:von )?)?(?:ki|künstlicher intelligenz) (?:erstellt|generiert|verfasst|zusammengefasst|übersetzt)|ki-generiert|automatisch (?:erstellt|übersetzt))/i,
  /\b(?:généré|rédigé|résumé|traduit)e?s? (?:automatiquement )?(?:par|avec|à l[’']aide de) (?:une? |l[’'])?(?:ia|intelligence artificielle)\b/i,
  /\b(?:generad|redactad|resumid|traducid|elaborad)[oa]s? (?:automáticamente )?(?:por|con|mediante) (?:la )?(?:ia|inteligencia artificial)\b/i,
  /(?:создан|сгенерирован|написан|переведен|переведён|перекладен|згенерован|створен)\p{L}{0,3} (?:с помощью|за допомогою|при помощи)?\s*(?:ии|ші|искусственн\p{L}+ интеллект\p{L}*|штучн\p{L}+ інтелект\p{L}*|нейросет\p{L}*|нейромереж\p{L}*)/iu,
]

/** A note of this length at most says how a text was made; longer ones are the text itself, which may tell of machines. */
const longest = 300

/** Does this line say that a machine made, shortened or reworded the text it stands by? */
export function saysMachine(line: string): boolean {
  return line.length <= longest && patterns.some((pattern) => pattern.test(line))
}
