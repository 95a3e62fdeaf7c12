import { t } from "../../text/text";
import type { Rating } from "../../wire/messages";

/** Who stands behind the figures: so many people, each alone, or the room. */
export const howRated = ({ together, people = 0, raters = 0 }: Rating): string =>
  together ? t("rating.togetherLong") : t("rating.turnoutLong", { n: people, raters });

/** What the figures are good for. */
export const whatFor = ({ together }: Rating): string => t(together ? "rating.signalTogether" : "rating.signal");
