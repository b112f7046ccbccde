namespace Inventora.Spec.Site.Changes;

/// <summary>Which way a schema's values travel. More allowed in a request burdens servers, more allowed in a response burdens clients.</summary>
[Flags]
internal enum Direction
{
    /// <summary>Not at all: no operation reaches the schema. It may still become a C# type.</summary>
    None = 0,

    /// <summary>From clients to servers.</summary>
    Request = 1,

    /// <summary>From servers to clients.</summary>
    Response = 2,

    /// <summary>Both ways.</summary>
    Both = Request | Response,
}
