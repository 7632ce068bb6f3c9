/**
 * Letters that one sound or one reader writes in several ways and that Unicode does not decompose.
 * Arabic alef, yeh, teh marbuta; Kurdish letters as Arabic keyboards type them; European letters.
 */
const alike: Readonly<Record<string, string>> = {
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ێ: "ي",
  ې: "ي",
  ك: "ک",
  ة: "ه",
  ە: "ه",
  ھ: "ه",
  ہ: "ه",
  ۆ: "و",
  ۇ: "و",
  ڕ: "ر",
  ڵ: "ل",
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  ı: "i",
  æ: "ae",
  œ: "oe",
};

const alikeLetters = new RegExp(`[${Object.keys(alike).join("")}]`, "gu");

/** Vowel signs, accents, the tatweel, the lone hamza, and characters that take no room. */
const unwritten = /[\p{Mn}\p{Cf}\u0640\u0621]/gu;

/** Apostrophes, hyphens, ayn and hamza signs, full stops: "Ra'ad", "al-Sadr", "Ind.". */
const punctuation = /[\p{Pd}\p{Po}\p{Pi}\p{Pf}\p{Sk}\p{Lm}]/gu;

/** The Arabic article before a sun letter, as it is heard ("as-Sadr") or in Egyptian ("el-Sadr"). */
const article = /(^|[^\p{L}\p{N}])(?:el|as|ash|ad|an|ar|at|az)\p{Pd}(?=\p{L})/gu;

/** Arabic-Indic digits of Arabic (٠) and of Persian and Kurdish (۰) keyboards. */
const easternDigits = /[\u0660-\u0669\u06F0-\u06F9]/gu;

/**
 * A text in the one spelling that searches are compared in: lower case, without accents, vowel
 * signs, apostrophes and hyphens, letters that are written in several ways in one of them, digits
 * 0 to 9. Words stay apart. Folding twice changes nothing.
 */
export function foldSpelling(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replaceAll(article, "$1al-")
    .replaceAll(unwritten, "")
    .replaceAll(alikeLetters, (letter) => alike[letter] ?? letter)
    .replaceAll(easternDigits, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replaceAll(punctuation, "")
    .replaceAll(/\s+/gu, " ")
    .trim();
}

/** Everything that a thing may be found under, folded and run together: "al Sadr" is "alsadr". */
export function searchableText(texts: readonly string[]): string {
  return texts.map((text) => foldSpelling(text).replaceAll(" ", "")).join("\n");
}

/** Whether every word of what somebody typed occurs in a text made by `searchableText`. */
export function isFoundBy(searchable: string, typed: string): boolean {
  return foldSpelling(typed)
    .split(" ")
    .every((word) => searchable.includes(word));
}
