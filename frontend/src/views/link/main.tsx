import "../../styles/all.css";
import "../../styles/studio.css";
import "../studio/studio.css";
import { render } from "preact";
import { loadWords } from "../../text/text";
import { codeInPath } from "../../wire/code";
import { LinkPage } from "./LinkPage";

const page = document.getElementById("page");
await loadWords(["board", "link", "studio", "refusals"]);
if (page) render(<LinkPage code={codeInPath(location.pathname)} />, page);
