/** Shown until the Studio's build appears; it looks again by itself, without a script. */
export const waitingPage = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="refresh" content="5">
<meta name="viewport" content="width=device-width">
<title>The Studio is being built</title>
<body style="font: 1.125rem/1.5 system-ui, sans-serif; max-inline-size: 34rem; margin: 4rem auto; padding-inline: 1rem">
<h1>The Studio is being built</h1>
<p>This page opens it as soon as it is there. The content API is up already.</p>
</body>
</html>
`
