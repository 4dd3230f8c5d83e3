using Intercom.Testing.Http;

namespace Intercom.Testing.Page;

/// <summary>What stands around everything the page shows.</summary>
internal static class PageFrame
{
    /// <param name="changes">The change number that the content is at least as new as.</param>
    /// <param name="content">What is shown.</param>
    public static Html Around(long changes, Html content) => Html.Of(
        $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Intercom emulator</title>
        <link rel="icon" type="image/svg+xml" href="{OwnPages.Icon}">
        <link rel="stylesheet" href="{OwnPages.Root}/page.css">
        <script src="{OwnPages.Root}/page.js" defer></script>
        </head>
        <body data-changes="{changes}">
        <header><h1><a href="{OwnPages.Root}">Intercom emulator</a></h1>
        <p><span id="live" role="status">Reload to see what is new.</span> Newest first; times are UTC. <a href="{OwnPages.Root}/coverage">Coverage of the API</a></p></header>
        <main>
        {content}
        </main>
        </body>
        </html>

        """);
}
