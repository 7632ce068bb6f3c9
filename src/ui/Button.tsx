import type { ComponentProps } from "react";
import styles from "./Button.module.css";

interface ButtonProps extends ComponentProps<"button"> {
  /** `quiet` has no border until it is pointed at; `framed` is an offer, `strong` the one to press. */
  readonly look?: "plain" | "quiet" | "framed" | "strong";
}

export function Button({ look = "plain", className, ...rest }: ButtonProps) {
  const classes = [styles.button, styles[look], className].filter(Boolean).join(" ");
  return <button type="button" className={classes} {...rest} />;
}
