import "../../styles/all.css";
import "../../styles/studio.css";
import { render } from "preact";
import { Brand } from "../../parts/Brand";
import { loadWords } from "../../text/text";

const page = document.getElementById("page");
await loadWords(["board", "studio"]);
if (page) render(<Brand />, page);
