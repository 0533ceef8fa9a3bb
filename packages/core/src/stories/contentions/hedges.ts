/** Words by which a text says that a thing has not been established. */
export const hedge =
  /\b(?:unverified|unconfirmed|alleged(?:ly)?|purported(?:ly)?|unsubstantiated|without (?:providing |offering )?evidence|(?:not|never|n['’]t) (?:been |be |yet been )?(?:independently )?(?:verified|confirmed|corroborated)|cannot be (?:independently )?(?:verified|confirmed)|if (?:confirmed|substantiated|verified))\b/i

/** Words that point back to something said before: "The assertions", "These reports", "This image". */
export const pointsBack =
  /^\W*(?:the|this|that|these|those|such|both|its|their)\s+(?:alleged\s+|purported\s+)?(?:claims?|assertions?|reports?|allegations?|accusations?|accounts?|statements?|images?|photos?|photographs?|pictures?|videos?|footage|figures?|numbers?)\b/i

/** Words by which a party answers an allegation without taking a side. */
export const answersReports =
  /\b(?:these|the|such|recent|those)\s+(?:\w+\s+)?(?:reports?|allegations?|claims?|accusations?)\b/i
