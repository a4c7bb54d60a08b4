import {html} from 'hono/html'

export type SignInPage = {
  /** Where to go once signed in: a path of this origin. */
  readonly next: string
  readonly error?: string
  readonly name?: string
}

const frame = (title: string, body: unknown) => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="/sign-in.css">
</head>
<body>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`

/** The form for name and password. It needs no script. */
export const signInPage = ({next, error, name = ''}: SignInPage) => {
  const described = error ? html` aria-invalid="true" aria-describedby="error"` : ''
  return frame(
    error ? 'Error: sign in' : 'Sign in',
    html`${error ? html`<p id="error" role="alert">${error}</p>` : ''}
<form method="post" action="/sign-in">
<input type="hidden" name="next" value="${next}">
<label for="name">Name</label>
<input id="name" name="name" value="${name}" required maxlength="64" autocomplete="username" autocapitalize="none" spellcheck="false"${described}>
<label for="password">Password</label>
<input id="password" name="password" type="password" required maxlength="200" autocomplete="current-password"${described}>
<button>Sign in</button>
</form>
<p>No password yet? Whoever runs this server adds you with <code>npx preop user add</code>, or opens the link that <code>npm start</code> prints.</p>`,
  )
}

/** For somebody who is signed in already: on to the Studio, or out. */
export const signedInPage = (displayName: string, next: string) =>
  frame(
    'You are signed in',
    html`<p>Signed in as ${displayName}.</p>
<p><a href="${next}">Open the Studio</a></p>
<form method="post" action="/sign-out"><button>Sign out</button></form>`,
  )
