/** Codes of ISO 4217 that news writes before or after a sum. */
export const currencyCodes =
  'USD|EUR|GBP|RUB|UAH|CNY|RMB|CHF|INR|AUD|CAD|NZD|HKD|SGD|TWD|JPY|KRW|SEK|NOK|DKK|PLN|CZK|HUF|RON|TRY|ILS|NIS|IRR|IQD|SAR|AED|QAR|KWD|EGP|PKR|BDT|THB|VND|IDR|MYR|PHP|NGN|KES|ZAR|BRL|MXN|ARS|COP|CLP|XAF|XOF|BTC'

/** Names of currencies that stand before a sum ("sen 100,000"), where no article, country or scale makes them a noun of their own. */
const namesBefore =
  '(?<!\\d\\s)(?<!\\b(?:the|an?|per|this|that|million|billion|thousand|hundred|trillion|\\p{L}+an|\\p{L}+ese)\\s)\\b(?:dollars?|euros?|rupees?|yen|yuan|won|sen|baht|ringgit|naira|rand)(?=\\s\\d[\\d,.]*(?!\\d|[.,]\\d|\\s?%|\\s(?:percent|per\\scent|points?|basis)\\b))'

/** Signs of money that stand before a number, as alternatives of a regular expression. */
export const currencySigns = `\\b(?:usd|aud|cad|nzd|mxn|hkd|sgd)\\$|(?:US|U\\.S\\.|AU|CA|NZ|HK|NT|TT|MX|Mex|A|C|S|R|J)?\\s?\\$\\s?(?:US|HK|NZ|AU|A|C)?|[€£¥₽₴₹₩₺₪₦₱₫₭₡฿₵₮₿₲]|\\bY=|\\b(?:PS|RM)(?=\\d)|\\b(?:${currencyCodes}|RM|Rs\\.?|Rp\\.?|KSh)(?=\\s?\\d)|\\bM(?:${currencyCodes})(?=\\s?\\d)|${namesBefore}`
