import "../../styles/all.css";
import "../../styles/phone.css";
import "../join/join.css";
import "./results.css";
import "./print.css";
import { render } from "preact";
import { loadWords } from "../../text/text";
import { codeInPath } from "../../wire/code";
import { ResultsPage } from "./ResultsPage";

const page = document.getElementById("page");
await loadWords(["board", "results"]);
if (page) render(<ResultsPage code={codeInPath(location.pathname)} />, page);
