import "../../styles/all.css";
import "./guide.css";
import { render } from "preact";
import { loadWords } from "../../text/text";
import { GuidePage } from "./GuidePage";

const page = document.getElementById("page");
const reader = /^\/guide\/participants\/?$/.test(location.pathname) ? "participant" : "facilitator";
await loadWords(["board", "guide"]);
if (page) render(<GuidePage reader={reader} />, page);
