import "../../styles/all.css";
import "../../styles/studio.css";
import "./studio.css";
import { render } from "preact";
import { loadWords } from "../../text/text";
import { startRouting } from "./route";
import { Studio } from "./Studio";
import { askSession } from "./session";

const page = document.getElementById("page");
startRouting();
await Promise.all([loadWords(["board", "studio", "refusals"]), askSession()]);
if (page) render(<Studio />, page);
