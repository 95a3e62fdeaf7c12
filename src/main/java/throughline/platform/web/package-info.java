/**
 * The front door for HTTP: problems as answers, security headers, where requests may come from,
 * which page answers which path, health. Read first: {@link throughline.platform.web.Problem}, then
 * {@link throughline.platform.web.FrontDoor}.
 */
package throughline.platform.web;
