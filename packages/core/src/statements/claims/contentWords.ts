const small =
  /^(?:the|that|and|with|from|have|has|had|been|was|were|are|its|their|his|her|for|not|any|this|these|those|there|will|would|could|such|which|while|who|what|into|use|used|but|also|they|them|than|then|when)$/

/** The words that carry a claim, cut to five letters so that "supplied" meets "supplies" and "Arvland" "Arvlanders". */
export function contentWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []
  return new Set(words.filter((word) => !small.test(word)).map((word) => word.slice(0, 5)))
}
