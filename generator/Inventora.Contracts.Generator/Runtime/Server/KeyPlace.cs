namespace Inventora.Contracts.Generator.Runtime.Server;

/// <summary>Where the credentials of a security scheme travel.</summary>
internal enum KeyPlace
{
    /// <summary>In a header, by the rules of HTTP: its name has no case.</summary>
    Header,

    /// <summary>In the query, with the name exactly as written.</summary>
    Query,

    /// <summary>In a cookie.</summary>
    Cookie,

    /// <summary>In the header <c>Authorization</c>, as name and password.</summary>
    Basic,

    /// <summary>In the header <c>Authorization</c>, as a token.</summary>
    Bearer,

    /// <summary>Elsewhere: ASP.NET Core's own authentication decides, and has authenticated the user or not.</summary>
    Host,
}
