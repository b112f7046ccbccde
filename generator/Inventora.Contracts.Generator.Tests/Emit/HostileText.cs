namespace Inventora.Contracts.Generator.Tests.Emit;

/// <summary>Texts that would become code, break a comment, or look like something else if anything trusted them.</summary>
public static class HostileText
{
    public static IReadOnlyList<string> All { get; } =
    [
        "\"; System.Environment.Exit(1); //",
        "\\\"; evil(); //",
        "\\",
        "*/ evil(); /*",
        "</summary><script>",
        "]]><!-- & &amp; &#0;",
        "a\nevil();",
        "a\revil();",
        "a\r\nevil();",
        "a\u0085evil();",
        "a\u2028evil();",
        "a\u2029evil();",
        "a\vevil();\fevil();",
        "{{ evil }} {0} {evil}",
        "$\"{evil}\"",
        "#pragma warning disable",
        "a\n#error evil",
        "a\n#if false",
        "\"\"\" evil \"\"\"",
        "a\u202Eevil\u202C\u2066b\u2069",
        "lone \uD800 high, lone \uDC00 low",
        "emoji \uD83D\uDE00 and \uDB40\uDC41 tag",
        "nul \0 bell \a escape \u001B delete \u007F",
        "\uFEFF\uFFFE\uFFFF",
        "`a` ` `` ```cs\nevil();\n```",
        "מזל טוב",
        "tab\tand \u00A0space  ",
        "@class %PATH% ${HOME} \u200B",
        "]]> }} ; } namespace Evil { class C { } }",
    ];
}
