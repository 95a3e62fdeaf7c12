import "../../styles/all.css";
import "../../styles/phone.css";
import "../../styles/board.css";
import "../join/join.css";
import "./participant.css";
import { render } from "preact";
import { loadWords } from "../../text/text";
import { codeInPath } from "../../wire/code";
import { ParticipantPage } from "./ParticipantPage";

const page = document.getElementById("page");
await loadWords(["board", "participant"]);
if (page) render(<ParticipantPage code={codeInPath(location.pathname)} />, page);
// Nothing is refused before something was done, and a pause may be told a moment later.
void loadWords(["refusals", "pace", "offline"]);
// When nothing else is being fetched any more.
setTimeout(() => void import("../../shell/keepShell").then(({ keepShell }) => keepShell()).catch(() => {}), 2000);
