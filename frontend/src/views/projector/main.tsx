import "../../styles/all.css";
import { render } from "preact";
import { Brand } from "../../parts/Brand";
import { loadWords } from "../../text/text";

const page = document.getElementById("page");
await loadWords(["board", "projector"]);
if (page) render(<Brand />, page);
