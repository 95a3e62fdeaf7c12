import "../../styles/all.css";
import "../../styles/stage.css";
import "./projector.css";
import "./alone.css";
import { render } from "preact";
import { loadWords, t } from "../../text/text";
import { codeInPath } from "../../wire/code";
import { ProjectorPage } from "./ProjectorPage";

const page = document.getElementById("page");
await loadWords(["board", "projector", "pace", "rating", "triage"]);
document.title = `${t("projector.title")} · ${t("board.brand")}`;
if (page) render(<ProjectorPage code={codeInPath(location.pathname)} />, page);
