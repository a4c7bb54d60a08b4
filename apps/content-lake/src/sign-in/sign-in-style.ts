/** Served as a file, so that the page's policy can forbid every inline style. */
export const signInStyle = `:root {
  color-scheme: light dark;
  --ground: #fff;
  --text: #1b1f24;
  --line: #6a737d;
  --strong: #0b57a4;
  --on-strong: #fff;
  --error: #a4150b;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #14171a;
    --text: #eceff2;
    --line: #98a1ab;
    --strong: #8cc2ff;
    --on-strong: #14171a;
    --error: #ff9d94;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0;
  background: var(--ground);
  color: var(--text);
  font: 1.125rem/1.5 system-ui, sans-serif;
}
main { max-inline-size: 26rem; margin: 4rem auto; padding-inline: 1rem; }
h1 { font-size: 1.75rem; line-height: 1.2; }
label { display: block; margin-block: 1rem 0.25rem; font-weight: 600; }
input, button {
  inline-size: 100%;
  min-block-size: 3rem;
  padding: 0.5rem 0.75rem;
  border: 1px solid var(--line);
  border-radius: 0.25rem;
  background: var(--ground);
  color: inherit;
  font: inherit;
}
button {
  margin-block-start: 1.5rem;
  border-color: var(--strong);
  background: var(--strong);
  color: var(--on-strong);
  font-weight: 600;
  cursor: pointer;
}
a { color: var(--strong); }
:focus-visible { outline: 3px solid var(--strong); outline-offset: 2px; }
[role='alert'] {
  padding-inline-start: 0.75rem;
  border-inline-start: 0.25rem solid var(--error);
  color: var(--error);
  font-weight: 600;
}
`
