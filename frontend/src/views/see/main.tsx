import "../../styles/all.css";
import "../../styles/studio.css";
import "./see.css";
import { render } from "preact";
import { loadWords } from "../../text/text";
import { SeePage } from "./SeePage";

const page = document.getElementById("page");
await loadWords(["board", "see", "refusals"]);
if (page) render(<SeePage />, page);
