import "../../styles/all.css";
import "../../styles/phone.css";
import "./join.css";
import { render } from "preact";
import { loadWords, t } from "../../text/text";
import { codeInPath } from "../../wire/code";
import { JoinPage } from "./JoinPage";

const page = document.getElementById("page");
await loadWords(["board", "join"]);
document.title = `${t("join.title")} · ${t("board.brand")}`;
if (page) render(<JoinPage start={codeInPath(location.pathname)} />, page);
