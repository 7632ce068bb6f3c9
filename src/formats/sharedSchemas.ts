import {
  array,
  integer,
  minValue,
  nullable,
  number,
  object,
  exactOptional,
  picklist,
  pipe,
  regex,
  string,
  nonEmpty,
} from "valibot";

/** A permanent word naming a list, an edition or a parliament; links are made of these. */
export const idSchema = pipe(
  string(),
  regex(/^[a-z0-9-]{2,24}$/, "must be a word of 2 to 24 letters a-z, digits and hyphens"),
);

export const seatsSchema = pipe(
  number(),
  integer("must be a whole number of seats"),
  minValue(0, "must not be negative"),
);

export const textSchema = pipe(string(), nonEmpty("must not be empty"));

export const localisedSchema = object({
  en: textSchema,
  ar: exactOptional(textSchema),
  ckb: exactOptional(textSchema),
});

/** A day, or a month where the day is not known. */
export const dateSchema = pipe(
  string(),
  regex(/^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/, "must be a date YYYY-MM-DD or YYYY-MM"),
);

/** Links of the data lead to pages of the web and nowhere else. */
export const urlSchema = pipe(string(), regex(/^https?:\/\/\S+$/, "must be an http address"));

export const confidenceSchema = object({
  level: picklist(["high", "medium", "low"]),
  reason: nullable(textSchema),
});

export const idsSchema = array(idSchema);
