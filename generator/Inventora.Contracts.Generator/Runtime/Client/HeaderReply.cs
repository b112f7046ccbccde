using System;
using System.Collections.Generic;

namespace Inventora.Contracts.Generator.Runtime.Client;

/// <summary>Answers with declared headers.</summary>
internal static class HeaderReply
{
    /// <summary>A success without a body.</summary>
    public static ApiHeaderResponse<THeaders> Success<THeaders>(this ApiReply reply, Func<IReadOnlyDictionary<string, IReadOnlyList<string>>, THeaders> declare)
    {
        IReadOnlyDictionary<string, IReadOnlyList<string>> headers = reply.Headers();
        return new(reply.StatusCode, headers, declare(headers));
    }

    /// <summary>A success with a body.</summary>
    public static ApiResponse<T, THeaders> SuccessOf<T, THeaders>(this ApiReply reply, T value, Func<IReadOnlyDictionary<string, IReadOnlyList<string>>, THeaders> declare)
    {
        IReadOnlyDictionary<string, IReadOnlyList<string>> headers = reply.Headers();
        return new(reply.StatusCode, headers, value, declare(headers));
    }
}
